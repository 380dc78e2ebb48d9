package jp.madoguchi.proof.bundle;

import java.util.regex.Pattern;

/** What the entries of a bundle are called. */
final class Names {

  static final String CHECKPOINTS = "checkpoints.txt";
  static final String CONSISTENCY = "consistency.ndjson";
  static final String KEYS = "keys.txt";
  static final String INDEX = "index.html";
  static final String MANIFEST = "manifest.json";

  /**
   * A checkpoint as the time-stamping authority saw it, and what it said: only where there is one.
   */
  static final String STAMPED = "time-stamp/checkpoint.txt";

  static final String TIME_STAMP = "time-stamp/token.tst";

  private static final Pattern FACTS = Pattern.compile("facts/\\d{6}\\.ndjson");

  private Names() {}

  /** The entry of that number, from 0. */
  static String facts(int number) {
    return "facts/%06d.ndjson".formatted(number);
  }

  static boolean isOfFacts(String name) {
    return FACTS.matcher(name).matches();
  }
}
