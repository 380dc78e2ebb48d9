package jp.madoguchi.command;

import jp.madoguchi.platform.stores.NeededStore;
import jp.madoguchi.platform.stores.NeededStores;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side alone, on the stores that its environment gives. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = UpdateCheckerAutoConfiguration.class)
@Import(CommandSideConfiguration.class)
public class CommandSideApplication {

  /** Arguments are Spring Boot's, such as {@code --server.port=8081}. */
  public static void main(String[] args) {
    var application = new SpringApplication(CommandSideApplication.class);
    application.addInitializers(
        new NeededStores("The command side", NeededStore.TABLES, NeededStore.ISSUER));
    application.run(args);
  }
}
