package jp.madoguchi.query.support;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Moments leave the house in the city's own time: {@code 2026-11-24T09:00:00.000+09:00}. */
@Configuration(proxyBeanMethods = false)
class CityTimeOnTheWire {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(OfficeHours.ZONE);

  @Bean
  JsonMapperBuilderCustomizer momentsInCityTime() {
    var module = new SimpleModule("city-time").addSerializer(Instant.class, new InTheCity());
    return builder -> builder.addModule(module);
  }

  private static final class InTheCity extends ValueSerializer<Instant> {

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
      json.writeString(FORMAT.format(value));
    }
  }
}
