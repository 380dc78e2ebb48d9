package jp.madoguchi.platform.stores;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A side looks for its stores before anything else, and without them says so and does not start.
 *
 * @param side as people call it, such as {@code The command side}
 */
public record NeededStores(String side, List<NeededStore> stores)
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public NeededStores(String side, NeededStore... stores) {
    this(side, List.of(stores));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var missing =
        stores.stream()
            .filter(store -> !store.isGivenBy(context.getEnvironment()))
            .map(NeededStore::sentence)
            .collect(Collectors.joining("; and "));
    if (!missing.isEmpty()) {
      throw new StoreMissing("%s needs %s.".formatted(side, missing));
    }
  }
}
