package jp.madoguchi.query.knowledgesearch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.projection.passage.Japanese;
import jp.madoguchi.projection.passage.Vocabulary;

/** 読みからの表記 — what people type in kana, as the articles write it: じゅうみんひょう is 住民票. */
final class Spelling {

  private static final Pattern KANA = Pattern.compile("[ぁ-ゖー]{4,}");
  private static final int SHORTEST = 4;

  private final Thesaurus thesaurus;
  private final Vocabulary vocabulary;

  Spelling(Thesaurus thesaurus, Vocabulary vocabulary) {
    this.thesaurus = thesaurus;
    this.vocabulary = vocabulary;
  }

  String of(String folded) {
    return KANA.matcher(folded).replaceAll(run -> Matcher.quoteReplacement(spelled(run.group())));
  }

  private String spelled(String kana) {
    var spelled = new StringBuilder();
    for (var i = 0; i < kana.length(); ) {
      var length = longestKnown(kana, i);
      spelled.append(length == 0 ? kana.substring(i, i + 1) : spelled(kana, i, length));
      i += Math.max(1, length);
    }
    return spelled.toString();
  }

  private String spelled(String kana, int start, int length) {
    return vocabulary.spelled(reading(kana, start, length)).orElseThrow();
  }

  private int longestKnown(String kana, int start) {
    if (thesaurus.at(kana, start).isPresent()) {
      return 0;
    }
    for (var length = kana.length() - start; length >= SHORTEST; length--) {
      if (vocabulary.spelled(reading(kana, start, length)).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private static String reading(String kana, int start, int length) {
    return Japanese.katakana(kana.substring(start, start + length));
  }
}
