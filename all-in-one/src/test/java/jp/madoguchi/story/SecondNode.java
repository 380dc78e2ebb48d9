package jp.madoguchi.story;

import com.mongodb.client.MongoClient;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** 二台目 — one side alone, started beside the city on the city's own stores. */
record SecondNode(ConfigurableApplicationContext context, ApplicationContext city)
    implements AutoCloseable {

  static SecondNode of(Class<?> application, ApplicationContext city) {
    return new SecondNode(
        new SpringApplicationBuilder(application, TownClock.class)
            .run(arguments(city).toArray(String[]::new)),
        city);
  }

  private static List<String> arguments(ApplicationContext city) {
    var environment = city.getEnvironment();
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.main.allow-bean-definition-overriding=true",
                "--madoguchi.node=second",
                "--madoguchi.pages.claim-every=PT1S",
                "--management.endpoint.health.group.readiness.include=readinessState",
                "--POSTGRES_URL=" + city.getBean(HikariDataSource.class).getJdbcUrl(),
                "--MONGODB_URI=" + mongo(city),
                "--madoguchi.issuer=" + environment.getRequiredProperty("madoguchi.url"),
                "--madoguchi.jwks=http://localhost:%s/oauth2/jwks"
                    .formatted(environment.getRequiredProperty("local.server.port"))));
    for (var name : List.of("madoguchi.data", "madoguchi.pages.database")) {
      arguments.add("--%s=%s".formatted(name, environment.getRequiredProperty(name)));
    }
    return arguments;
  }

  private static String mongo(ApplicationContext city) {
    var embedded =
        city.getBean(MongoClient.class).getClusterDescription().getServerDescriptions().getFirst();
    return city.getEnvironment().getProperty("MONGODB_URI", "mongodb://" + embedded.getAddress());
  }

  int port() {
    return Integer.parseInt(
        Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
  }

  @Override
  public void close() {
    context.close();
    new Segments(city).becomeTheCitysAgain();
  }
}
