package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * 目録 — what a bundle is meant to hold.
 *
 * @param scope ALL, LIFE, PERSON, SECTION
 * @param subject which life, person or section; none for all
 * @param from a section's facts: recorded from then on, as ISO 8601 writes it
 * @param to and before then
 * @param size facts of the checkpoint to which all proofs lead
 * @param facts facts in the bundle
 * @param madeAt when, and by whom it was asked for
 */
public record Manifest(
    String scope,
    @Nullable String subject,
    @Nullable String from,
    @Nullable String to,
    long size,
    long facts,
    String madeAt,
    String madeFor) {

  static final String FORMAT = "madoguchi-bundle/1";

  /** Whether it has all facts up to its checkpoint. */
  public boolean isOfAll() {
    return scope.equals("ALL");
  }

  /** Whether each life in it is there from its first fact on. */
  boolean isOfWholeLives() {
    return scope.equals("LIFE") || scope.equals("PERSON");
  }

  void writeTo(OutputStream out) throws IOException {
    var line = new LineWriter();
    line.member("format").text(FORMAT);
    line.member("scope").text(scope);
    line.member("subject").text(subject);
    line.member("from").text(from);
    line.member("to").text(to);
    line.member("size").number(size);
    line.member("facts").number(facts);
    line.member("madeAt").text(madeAt);
    line.member("madeFor").text(madeFor);
    line.endTo(out);
  }

  /**
   * @throws Malformed if it is written in any other way, or for another verifier
   */
  static Manifest read(byte[] bytes) {
    if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
      throw new Malformed("does not end as a line does");
    }
    var line = new LineReader(bytes, 0, bytes.length - 1);
    var format = line.member("format").text();
    if (!format.equals(FORMAT)) {
      throw new Malformed("is of the format «%s», not %s".formatted(format, FORMAT));
    }
    var manifest =
        new Manifest(
            line.member("scope").text(),
            line.member("subject").textIfAny(),
            line.member("from").textIfAny(),
            line.member("to").textIfAny(),
            line.member("size").number(),
            line.member("facts").number(),
            line.member("madeAt").text(),
            line.member("madeFor").text());
    line.end();
    return manifest;
  }
}
