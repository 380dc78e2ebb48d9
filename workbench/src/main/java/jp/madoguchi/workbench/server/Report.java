package jp.madoguchi.workbench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a program here found: a table for people, and a file for programs. */
public record Report(Map<String, ?> fields) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** One line a figure. */
  public String table() {
    var text = new StringBuilder();
    fields.forEach((name, value) -> text.append("  %-28s %s%n".formatted(name, shown(value))));
    return text.toString();
  }

  private static String shown(Object value) {
    if (value instanceof Map<?, ?> group) {
      var text = new StringBuilder();
      group.forEach((name, one) -> text.append("%n    %-26s %s".formatted(name, one)));
      return text.toString();
    }
    return value instanceof Double number ? "%,.1f".formatted(number) : value.toString();
  }

  /** Nothing is written when nobody said where. */
  public void writeTo(@Nullable Path file) {
    if (file != null) {
      try {
        Files.writeString(file, JSON.writeValueAsString(fields) + System.lineSeparator());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
