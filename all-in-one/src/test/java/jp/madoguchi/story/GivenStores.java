package jp.madoguchi.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** The stores that the environment gives for the stories; what it does not give is embedded. */
record GivenStores(
    Optional<GivenPostgres> postgres,
    Optional<GivenMongo> mongo,
    Optional<GivenAxonServer> axonServer) {

  static GivenStores of(Environment environment) {
    var run = "story_" + UUID.randomUUID().toString().substring(0, 8);
    return new GivenStores(
        given(environment, "POSTGRES_URL").map(url -> new GivenPostgres(url, run)),
        given(environment, "MONGODB_URI").map(uri -> new GivenMongo(uri, run)),
        given(environment, "AXON_SERVER")
            .map(
                server ->
                    new GivenAxonServer(server, environment.getProperty("AXON_SERVER_HTTP"))));
  }

  private static Optional<String> given(Environment environment, String name) {
    return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
  }

  /** One line: where the stories run, and what was skipped. */
  String story() {
    return String.join(
        "; ",
        List.of(
            line("Axon Server", "AXON_SERVER", axonServer),
            line("external PostgreSQL", "POSTGRES_URL", postgres),
            line("MongoDB", "MONGODB_URI", mongo)));
  }

  private static String line(String store, String name, Optional<?> given) {
    return given.isPresent()
        ? "%s: the stories run on it".formatted(store)
        : "%s: skipped, %s is not set".formatted(store, name);
  }
}
