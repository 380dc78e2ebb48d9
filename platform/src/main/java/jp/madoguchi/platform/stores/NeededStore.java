package jp.madoguchi.platform.stores;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * A store, or whatever else a side cannot do without, and the names by which its environment gives
 * it.
 */
public enum NeededStore {
  TABLES(
      "its own tables in a PostgreSQL: set POSTGRES_URL to a JDBC URL with user and password",
      "POSTGRES_URL"),
  KEYS(
      "the keys and the record of looks in the command side's PostgreSQL: set POSTGRES_URL to a JDBC URL with user and password",
      "POSTGRES_URL"),
  PAGES("the pages in a MongoDB: set MONGODB_URI to its connection string", "MONGODB_URI"),
  ISSUER(
      "to know who signs staff in: set MADOGUCHI_ISSUER to the address of an OIDC provider",
      "madoguchi.issuer");

  private final String sentence;
  private final List<String> names;

  NeededStore(String sentence, String... names) {
    this.sentence = sentence;
    this.names = List.of(names);
  }

  /** What it is and how to give it. */
  String sentence() {
    return sentence;
  }

  boolean isGivenBy(Environment environment) {
    return names.stream().anyMatch(name -> !environment.getProperty(name, "").isBlank());
  }
}
