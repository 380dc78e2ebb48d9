package jp.madoguchi.query;

import jp.madoguchi.platform.stores.NeededStore;
import jp.madoguchi.platform.stores.NeededStores;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side alone, on the stores that its environment gives. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = UpdateCheckerAutoConfiguration.class)
@Import(QuerySideConfiguration.class)
public class QuerySideApplication {

  /** Arguments are Spring Boot's, such as {@code --server.port=8082}. */
  public static void main(String[] args) {
    var application = new SpringApplication(QuerySideApplication.class);
    application.addInitializers(
        new NeededStores(
            "The query side", NeededStore.PAGES, NeededStore.KEYS, NeededStore.ISSUER));
    application.run(args);
  }
}
