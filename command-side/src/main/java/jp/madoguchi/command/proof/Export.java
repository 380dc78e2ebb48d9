package jp.madoguchi.command.proof;

import org.jspecify.annotations.Nullable;

/**
 * 書き出し — a bundle that somebody has asked for.
 *
 * @param id {@code export-…}
 * @param askedBy {@code staff-…}
 * @param subject which life, person or section; none for all
 * @param from a section's facts: recorded from then on, as the store writes times
 * @param to and before then
 */
record Export(
    String id,
    String askedBy,
    Scope scope,
    @Nullable String subject,
    @Nullable String from,
    @Nullable String to) {

  /** What is exported. */
  enum Scope {
    /** Every fact up to the newest checkpoint. */
    ALL,
    /** One stream. */
    LIFE,
    /** A visitor with all that is theirs. */
    PERSON,
    /** What was done in the name of a section in a period. */
    SECTION
  }
}
