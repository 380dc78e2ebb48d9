package jp.madoguchi.command.modelgateway.masking;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * 漢字の氏名 — in a run of words in kanji something speaks for a name ({@link NameEvidence}); from there
 * it grows over neighbours that are no words of their own.
 */
final class KanjiNames {

  private static final Pattern CONNECTOR = Pattern.compile("[ノケヵツヶ]");
  private static final Pattern SMALL_NUMERAL = Pattern.compile("[一二三四五六七八九十]");
  private static final int SHORT = 2;
  private static final int LONGEST_FAMILY_NAME = 3;

  private final Reading reading;

  private KanjiNames(Reading reading) {
    this.reading = reading;
  }

  static void markIn(Reading reading) {
    new KanjiNames(reading).mark();
  }

  private void mark() {
    var from = 0;
    while (from < reading.size()) {
      var to = from;
      while (reading.has(to) && isPart(from, to)) {
        to++;
      }
      if (to > from) {
        markRun(from, to);
      }
      from = Math.max(to, from + 1);
    }
  }

  /** 山ノ内: katakana between kanji is part of the run. */
  private boolean isPart(int from, int index) {
    return reading.at(index).mayBePartOfAKanjiName()
        || index > from
            && CONNECTOR.matcher(reading.textAt(index)).matches()
            && reading.has(index + 1)
            && reading.at(index + 1).isKanji();
  }

  private void markRun(int from, int to) {
    var named = new NameEvidence(reading, from, to).found();
    growRight(named, from, to);
    growLeft(named, from, to);
    named.stream().forEach(index -> reading.name(index, index + 1));
  }

  private void growRight(BitSet named, int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (named.get(i - 1) && goesOn(reading.at(i - 1), reading.at(i))) {
        named.set(i);
      }
    }
  }

  private static boolean goesOn(Morpheme named, Morpheme next) {
    if (Words.TITLES.has(next.text())) {
      return true;
    }
    if (Words.AFTER_PERSONS.has(next.text()) && !next.isSingle()) {
      return false;
    }
    return next.isSingle()
        || next.isProper() && !Words.PLACES.has(next.text())
        || isGivenNameOfTwoCharacters(named, next);
  }

  private static boolean isGivenNameOfTwoCharacters(Morpheme family, Morpheme next) {
    return (family.isPerson() || family.isPlace() || family.isSingle())
        && !family.isGivenName()
        && family.text().length() <= LONGEST_FAMILY_NAME
        && next.text().length() <= SHORT
        && !Words.AFTER_PLACES.has(next.text());
  }

  private void growLeft(BitSet named, int from, int to) {
    for (var i = to - 2; i >= from; i--) {
      if (named.get(i + 1) && (reading.at(i).isProper() || isLooseBefore(i, from))) {
        named.set(i);
      }
    }
  }

  private boolean isLooseBefore(int index, int from) {
    var word = reading.at(index);
    var counts = word.counts() || index == from && index > 0 && reading.at(index - 1).isDigits();
    return word.isSingle()
        && (!counts
            || SMALL_NUMERAL.matcher(word.text()).matches() && reading.at(index + 1).isSingle());
  }
}
