package jp.madoguchi.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The city of the stories starts with nothing. */
class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      var data = Files.createTempDirectory("madoguchi-story").toString();
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("fresh-data", Map.of("madoguchi.data", data)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
