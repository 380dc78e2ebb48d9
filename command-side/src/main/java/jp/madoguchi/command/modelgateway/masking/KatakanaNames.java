package jp.madoguchi.command.modelgateway.masking;

import java.util.Set;

/**
 * カナの氏名 — in katakana or Latin letters, what the city does not speak of every day may be somebody:
 * dictionaries know few foreign names. Parts are joined by ・, =, a hyphen or an initial.
 */
final class KatakanaNames {

  private static final Set<String> JOINTS =
      Set.of("・", "=", "゠", "-", "“", "”", "·", "〜", "~", ".");
  private static final String GENERATION = "世";

  private final Reading reading;

  private KatakanaNames(Reading reading) {
    this.reading = reading;
  }

  static void markIn(Reading reading) {
    new KatakanaNames(reading).mark();
  }

  private void mark() {
    var from = 0;
    while (from < reading.size()) {
      var to = endOfRun(from);
      if (to > from && isName(from, to)) {
        reading.name(from, endOfName(to));
      }
      from = Math.max(to, from + 1);
    }
  }

  private int endOfRun(int from) {
    if (!isPart(from)) {
      return from;
    }
    var to = from;
    while (reading.has(to) && (isPart(to) || joins(to))) {
      to++;
    }
    while (!isPart(to - 1)) {
      to--;
    }
    return to;
  }

  private boolean isPart(int index) {
    return reading.at(index).isKatakana() || reading.at(index).isLatin();
  }

  private boolean joins(int index) {
    return JOINTS.contains(reading.textAt(index))
        || reading.textAt(index).equals(" ") && reading.at(index - 1).isLatin();
  }

  private boolean isName(int from, int to) {
    if (Words.AFTER_PERSONS.has(reading.textAt(to))) {
      return true;
    }
    return length(from, to) > 1
        && (hasKatakana(from, to) ? isKatakanaName(from, to) : isUnusual(from, to));
  }

  private int length(int from, int to) {
    return reading.at(to - 1).end() - reading.at(from).start();
  }

  private boolean hasKatakana(int from, int to) {
    for (var i = from; i < to; i++) {
      if (reading.at(i).isKatakana()) {
        return true;
      }
    }
    return false;
  }

  private boolean isKatakanaName(int from, int to) {
    var person = false;
    var initial = false;
    var word = false;
    for (var i = from; i < to; i++) {
      person |= reading.at(i).isPerson();
      initial |= reading.at(i).isLatin() && reading.at(i).isSingle();
      word |= reading.at(i).isLatin() && !reading.at(i).isSingle();
    }
    return person || initial && !word || isUnusual(from, to) && !isOfAPlaceOrANumber(from, to);
  }

  /** Whether there is a word in it that the city does not use every day. */
  private boolean isUnusual(int from, int to) {
    for (var i = from; i < to; i++) {
      if (isUnusual(reading.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnusual(Morpheme part) {
    return part.isKatakana()
        ? !Words.EVERYDAY.has(part.text()) && !part.isCountry()
        : part.isLatin()
            && !part.isSingle()
            && !Words.EVERYDAY.has(part.text().toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isOfAPlaceOrANumber(int from, int to) {
    for (var i = from; i < to; i++) {
      if (JOINTS.contains(reading.textAt(i))) {
        return false;
      }
    }
    return Words.AFTER_PLACES.has(reading.textAt(to))
        || to - from == 1 && from > 0 && reading.at(from - 1).isDigits();
  }

  /** ジョージ6世, ビレ伯爵. */
  private int endOfName(int to) {
    if (reading.has(to) && reading.at(to).isDigits()) {
      return reading.textAt(to + 1).equals(GENERATION) ? to + 2 : to + 1;
    }
    return Words.TITLES.has(reading.textAt(to)) ? to + 1 : to;
  }
}
