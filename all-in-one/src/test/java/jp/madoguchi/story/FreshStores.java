package jp.madoguchi.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The city of the stories starts with nothing, on whatever stores the environment gives, and says
 * on which. What it makes on given stores is gone when it closes.
 */
class FreshStores implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var stores = GivenStores.of(context.getEnvironment());
    System.out.println(stores.story());
    stores.axonServer().ifPresent(GivenAxonServer::empty);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("fresh-stores", fresh(stores)));
    // Registered first, closed last.
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerDisposableBean("given-stores", () -> left(stores));
  }

  private static Map<String, Object> fresh(GivenStores stores) {
    var fresh = new HashMap<String, Object>(Map.of("madoguchi.data", folder()));
    stores.postgres().ifPresent(given -> fresh.put("POSTGRES_URL", given.freshSchema()));
    stores.mongo().ifPresent(given -> fresh.put("madoguchi.pages.database", given.database()));
    return fresh;
  }

  private static void left(GivenStores stores) {
    stores.postgres().ifPresent(GivenPostgres::drop);
    stores.mongo().ifPresent(GivenMongo::drop);
  }

  private static String folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "story").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
