package jp.madoguchi.projection.passage;

/**
 * 索引の語 — the words of one passage as it was laid out, by which a question tells what the passage
 * says and what it leaves unsaid.
 */
public record Layout(Passage passage, Wording title, Wording heading, Wording text) {

  static Layout of(Passage passage) {
    return new Layout(
        passage,
        Wording.of(passage.title()),
        Wording.of(passage.heading()),
        Wording.of(passage.text()));
  }
}
