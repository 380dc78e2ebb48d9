package jp.madoguchi.projection.passage;

import java.util.Map;

/**
 * 索引の語 — the words of one passage as it was laid out, by which a question tells what the passage
 * says and what it leaves unsaid.
 *
 * @param readings how its title and heading are read, in katakana, with what is read so
 */
public record Layout(
    Passage passage, Wording title, Wording heading, Wording text, Map<String, String> readings) {

  static Layout of(Passage passage) {
    return new Layout(
        passage,
        Wording.of(passage.title()),
        Wording.of(passage.heading()),
        Wording.of(passage.text()),
        Readings.of(passage.title() + "\n" + passage.heading()));
  }
}
