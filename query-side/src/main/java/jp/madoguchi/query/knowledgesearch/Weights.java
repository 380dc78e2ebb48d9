package jp.madoguchi.query.knowledgesearch;

import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.projection.passage.Keys;
import jp.madoguchi.projection.passage.Vocabulary;
import jp.madoguchi.projection.passage.Word;

/**
 * 重み — how much a word of a question decides, from 0 to 1: by what it does in the sentence and by
 * how rare it is.
 */
final class Weights {

  /** What weighs less says nothing. */
  static final double LEAST = 0.02;

  private static final double SUBJECT = 0.4;
  private static final double UNHEARD = 0.7;
  private static final double ASKED_ANYHOW = 0.12;
  private static final double TOLD_BESIDE = 0.3;

  private static final Set<String> ASKING = keys("asking-words.txt");
  private static final Set<String> EVERYDAY = keys("everyday-words.txt");

  private Weights() {}

  /**
   * Of a word, or of what stands for it.
   *
   * @param articles how many articles have it, in whatever way they write it
   */
  static double of(Word.Kind kind, String key, int articles, Vocabulary vocabulary) {
    return strength(kind, key) * rarity(articles, vocabulary.articles());
  }

  /** Of what a city hall is asked about by name. */
  static double ofSubject(double weight) {
    return Math.max(SUBJECT, weight);
  }

  /** How much a word of a title says about what the article is about. */
  static double ofTitle(String key, Vocabulary vocabulary) {
    return of(Word.Kind.NOUN, key, vocabulary.having(key), vocabulary);
  }

  private static double strength(Word.Kind kind, String key) {
    if (ASKING.contains(key)) {
      return ASKED_ANYHOW;
    }
    return EVERYDAY.contains(key) ? Math.min(TOLD_BESIDE, strength(kind)) : strength(kind);
  }

  private static double strength(Word.Kind kind) {
    return switch (kind) {
      case NOUN -> 1;
      case AFFIX, VERB -> 0.35;
      case NUMBER, ADJECTIVE -> 0.25;
      case FUNCTION, BREAK -> 0;
    };
  }

  /**
   * A word that no article has may be anything: it says less than one that a single article has.
   */
  private static double rarity(int having, int articles) {
    return having == 0
        ? UNHEARD
        : Math.log1p((articles - having + 0.5) / (having + 0.5))
            / Math.log1p((articles + 0.5) / 0.5);
  }

  private static Set<String> keys(String list) {
    return WordList.read(list).stream()
        .flatMap(word -> Keys.of(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
