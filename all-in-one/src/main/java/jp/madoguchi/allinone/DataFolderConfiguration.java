package jp.madoguchi.allinone;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The data folder is held only if a store is embedded. */
@Configuration(proxyBeanMethods = false)
class DataFolderConfiguration {

  @Bean
  @Lazy
  DataFolder dataFolder(
      @Value("${madoguchi.data}") Path data, @Value("${madoguchi.practice}") boolean practice)
      throws IOException {
    return DataFolder.hold(data, practice);
  }
}
