package jp.madoguchi.command.registry;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Wires the registry, if there is one. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

  @Bean
  Registry registry(@Value("${madoguchi.registry.sample:}") String sample, ResourceLoader files)
      throws IOException {
    return sample.isBlank() ? new NoRegistry() : SampleRegistry.of(files.getResource(sample));
  }
}
