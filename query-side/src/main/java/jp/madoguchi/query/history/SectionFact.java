package jp.madoguchi.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One fact among those of a section's day.
 *
 * @param life whose fact it is
 */
record SectionFact(String life, @JsonUnwrapped FactView fact) {}
