package jp.madoguchi.allinone;

import jp.madoguchi.allinone.signin.SignInConfiguration;
import jp.madoguchi.command.CommandSideConfiguration;
import jp.madoguchi.query.QuerySideConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** 窓口 — both sides in one process; stores that are not given by the environment are embedded. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = UpdateCheckerAutoConfiguration.class)
@Import({
  CommandSideConfiguration.class,
  QuerySideConfiguration.class,
  DataFolderConfiguration.class,
  EmbeddedPostgresConfiguration.class,
  EmbeddedMongoConfiguration.class,
  SignInConfiguration.class
})
public class AllInOneApplication {

  /** Starts the city; arguments are Spring Boot's, such as {@code --server.port=8080}. */
  public static void main(String[] args) {
    SpringApplication.run(AllInOneApplication.class, args);
  }
}
