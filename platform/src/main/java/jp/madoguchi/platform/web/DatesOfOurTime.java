package jp.madoguchi.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Days and moments are read as ISO 8601 text and as nothing else, and only of years that a paper in
 * this house can name: others would not sort as text, nor fit into every store.
 */
final class DatesOfOurTime extends SimpleModule {

  private static final long serialVersionUID = 1L;
  private static final ValueRange YEARS = ValueRange.of(1900, 2199);

  DatesOfOurTime() {
    super("dates-of-our-time");
    addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
    addDeserializer(
        OffsetDateTime.class, new FromText<>(OffsetDateTime.class, OffsetDateTime::parse));
  }

  private static final class FromText<T extends Temporal> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final transient Function<String, T> parsed;

    FromText(Class<T> type, Function<String, T> parsed) {
      super(type);
      this.type = type;
      this.parsed = parsed;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return type.cast(context.handleUnexpectedToken(type, json));
      }
      return ofOurTime(json);
    }

    private T ofOurTime(JsonParser json) {
      try {
        var read = parsed.apply(json.getString());
        YEARS.checkValidValue(read.get(ChronoField.YEAR), ChronoField.YEAR);
        return read;
      } catch (DateTimeException e) {
        throw DatabindException.from(json, "No date of our time", e);
      }
    }
  }
}
