package jp.madoguchi.platform.stores;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code AXON_SERVER=host:port} is all it takes to keep the facts in an Axon Server. */
class AxonServerFromEnvironment implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var server = environment.getProperty("AXON_SERVER", "");
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "axon-server",
                Map.of(
                    "axon.axonserver.enabled",
                    !server.isEmpty(),
                    "axon.axonserver.servers",
                    server)));
  }
}
