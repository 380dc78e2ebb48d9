package jp.madoguchi.command.modelgateway.masking;

import java.util.regex.Pattern;

/**
 * 形態素 — one word of a text, as IPADIC tags it.
 *
 * @param speech such as 名詞-固有名詞-人名-姓
 * @param known whether the dictionary has it
 */
record Morpheme(String text, String speech, boolean known, int start, int end) {

  private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々ヶ]+");
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヵー]+(?:・[ァ-ヵー]+)*");
  private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ゖー]+");
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}'’.]*\\p{IsLatin}[\\p{IsLatin}'’.]*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  boolean isKanji() {
    return KANJI.matcher(text).matches();
  }

  boolean isKatakana() {
    return KATAKANA.matcher(text).matches();
  }

  boolean isHiragana() {
    return HIRAGANA.matcher(text).matches();
  }

  boolean isLatin() {
    return LATIN.matcher(text).matches();
  }

  boolean isDigits() {
    return DIGITS.matcher(text).matches();
  }

  boolean isSingle() {
    return text.length() == 1;
  }

  boolean isPerson() {
    return speech.contains("固有名詞-人名");
  }

  boolean isGivenName() {
    return speech.endsWith("人名-名");
  }

  /** A place, but no country. */
  boolean isPlace() {
    return speech.contains("地域-一般");
  }

  boolean isCountry() {
    return speech.contains("地域-国");
  }

  boolean isProper() {
    return speech.contains("固有名詞") && !isCountry();
  }

  /** Proper, and the dictionary does not say of what. */
  boolean isOtherProper() {
    return speech.contains("固有名詞-一般");
  }

  boolean isCommonNoun() {
    return speech.equals("名詞-一般");
  }

  boolean isParticle() {
    return speech.startsWith("助");
  }

  boolean isPrefix() {
    return speech.startsWith("接頭詞");
  }

  boolean isSuffix() {
    return speech.contains("接尾");
  }

  boolean isNumeral() {
    return speech.contains("名詞-数");
  }

  boolean counts() {
    return speech.contains("助数詞") || isNumeral();
  }

  /** What may be a part of a name in kanji, as the dictionary cuts it. */
  boolean mayBePartOfAKanjiName() {
    return isKanji()
        && (isNoun()
            || !known
            || isSingle()
            || speech.startsWith("副詞")
            || speech.startsWith("形容詞"));
  }

  private boolean isNoun() {
    return isPrefix()
        || speech.startsWith("名詞") && !speech.contains("代名詞") && !speech.contains("非自立");
  }

  boolean isDependentVerb() {
    return speech.startsWith("動詞-非自立");
  }
}
