package jp.madoguchi.command.registry;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.shared.catalog.RegistryEntry;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 見本の台帳 — a few people who do not exist, from a small file, to try the review aid with. */
final class SampleRegistry implements Registry {

  private final Map<String, Map<RegistryEntry, String>> people;

  private SampleRegistry(Map<String, Map<RegistryEntry, String>> people) {
    this.people = people;
  }

  /**
   * @param file YAML: by 宛名番号, a quoted value a {@link RegistryEntry}
   * @throws IllegalArgumentException if it is not of that shape; it says where, and quotes no value
   */
  static SampleRegistry of(Resource file) throws IOException {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (var content = file.getInputStream()) {
      Map<?, ?> read = new Yaml(new SafeConstructor(options)).load(content);
      return new SampleRegistry(
          read.entrySet().stream()
              .collect(
                  toUnmodifiableMap(one -> text(one.getKey()), one -> person(one.getValue()))));
    }
  }

  @Override
  public Optional<Registered> about(String residentNumber, Set<RegistryEntry> entries) {
    return Optional.ofNullable(people.get(residentNumber))
        .map(person -> new EnumMap<>(person))
        .map(
            person -> {
              person.keySet().retainAll(entries);
              return new Registered(person);
            });
  }

  private static Map<RegistryEntry, String> person(Object entries) {
    if (!(entries instanceof Map<?, ?> all)) {
      throw new IllegalArgumentException("A person of the sample registry has no entries");
    }
    var person = new EnumMap<RegistryEntry, String>(RegistryEntry.class);
    all.forEach((entry, value) -> person.put(RegistryEntry.valueOf(text(entry)), text(value)));
    return person;
  }

  private static String text(Object typed) {
    if (typed instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("The sample registry takes quoted texts only");
  }
}
