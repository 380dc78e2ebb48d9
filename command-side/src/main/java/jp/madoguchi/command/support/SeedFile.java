package jp.madoguchi.command.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jp.madoguchi.command.support.Seed.Planting;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file of seeds: {@code seed/departments.yaml}, one row an id. */
public final class SeedFile {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final int MOST_ALIASES = 1_000;

  private SeedFile() {}

  /**
   * What is to be planted, a row each.
   *
   * @throws IllegalArgumentException if a row is not of that shape, or an id stands there twice
   */
  public static <R> List<Planting> plantings(
      String name, Class<R> row, BiFunction<String, R, Planting> planting) {
    return read(name).entrySet().stream()
        .map(entry -> planting.apply(entry.getKey(), JSON.convertValue(entry.getValue(), row)))
        .toList();
  }

  private static Map<String, Object> read(String name) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    var path = "/seed/%s.yaml".formatted(name);
    try (var file = SeedFile.class.getResourceAsStream(path)) {
      return new Yaml(new SafeConstructor(options)).load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
