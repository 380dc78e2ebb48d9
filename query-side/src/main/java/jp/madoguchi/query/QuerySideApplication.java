package jp.madoguchi.query;

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

  /** Arguments are Spring Boot's, such as {@code --server.port=8081}. */
  public static void main(String[] args) {
    SpringApplication.run(QuerySideApplication.class, args);
  }
}
