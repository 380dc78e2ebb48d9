package jp.madoguchi.command;

import javax.sql.DataSource;
import jp.madoguchi.platform.PlatformConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Everything that turns intents into facts. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = "jp.madoguchi.command",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(PlatformConfiguration.class)
public class CommandSideConfiguration {

  @Bean(initMethod = "migrate")
  Flyway tables(DataSource postgres) {
    return Flyway.configure().dataSource(postgres).load();
  }
}
