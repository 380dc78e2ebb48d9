package jp.madoguchi.projection.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How a page is written: all its components in order, in what they hold absent ones left out,
 * moments to be sorted. An absent component is written too, because a store may keep the order in
 * which fields first came, and a page folded again must be the same to the byte.
 */
final class PageFormat<P extends Page> {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(Instant.class, new SortableInstant()))
          .changeDefaultPropertyInclusion(
              _ ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
      new TypeReference<>() {};

  private final Class<P> type;
  private final List<String> components;

  PageFormat(Class<P> type) {
    this.type = type;
    this.components = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  Document write(P page) {
    var document = new Document("_id", page.id());
    Map<String, Object> fields = JSON.convertValue(page, FIELDS);
    components.forEach(component -> document.put(component, fields.get(component)));
    return document;
  }

  P read(Document document) {
    document.remove("_id");
    return JSON.convertValue(document, type);
  }

  /** {@code 2026-04-01T09:30:00.000Z}: always milliseconds, so that text order is time order. */
  private static final class SortableInstant extends ValueSerializer<Instant> {

    private static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
      json.writeString(FORMAT.format(value));
    }
  }
}
