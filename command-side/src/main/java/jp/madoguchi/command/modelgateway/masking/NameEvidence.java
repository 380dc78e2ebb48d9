package jp.madoguchi.command.modelgateway.masking;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** 氏名らしさ — which words of a run in kanji speak for somebody's name, and why. */
final class NameEvidence {

  private static final Set<String> AFTER_A_SUBJECT =
      Set.of("は", "が", "も", "と", "を", "の", "に", "や", "、");
  private static final Set<String> AFTER_A_NAME_OF_A_PLACE = Set.of("は", "が", "も", "と", "の", "を");
  private static final Pattern LIKE_A_GIVEN_NAME =
      Pattern.compile("\\p{IsHan}{1,2}[子郎朗彦雄夫美江代介助吉丸麿斎]");
  private static final int LONGEST_FAMILY_NAME = 3;
  private static final int SHORT = 2;

  private final Reading reading;
  private final int from;
  private final int to;
  private final BitSet found = new BitSet();

  NameEvidence(Reading reading, int from, int to) {
    this.reading = reading;
    this.from = from;
    this.to = to;
  }

  /** Indexes of words. */
  BitSet found() {
    for (var i = from; i < to; i++) {
      if (speaksForItself(i)) {
        found.set(i);
      }
      if (speaksTogetherWithTheNext(i)) {
        found.set(i, i + 2);
      }
    }
    return found;
  }

  private boolean speaksForItself(int index) {
    var word = reading.at(index);
    var next = reading.textAt(index + 1);
    var ofAPlace = Words.AFTER_PLACES.has(next);
    return word.isPerson()
        || !word.known()
        || isBeforeAGivenName(index)
        || !ofAPlace && (isUnusualPlace(word) || word.isOtherProper() || isFamilyName(index))
        || isPlaceThatActs(index)
        || isAlone(index)
        || Words.AFTER_PERSONS.has(next)
            && (word.isProper() || Dictionary.hasFamilyName(word.text()));
  }

  private boolean isBeforeAGivenName(int index) {
    var word = reading.at(index);
    return hasNext(index)
        && reading.at(index + 1).isGivenName()
        && word.text().length() <= LONGEST_FAMILY_NAME
        && !counts(index);
  }

  private static boolean isUnusualPlace(Morpheme word) {
    return word.isPlace() && !Words.PLACES.has(word.text());
  }

  private boolean isFamilyName(int index) {
    var word = reading.at(index).text();
    return word.length() >= SHORT
        && Dictionary.hasFamilyName(word)
        && !Words.PLACES.has(word)
        && !Words.EVERYDAY.has(word)
        && (index == from || reading.textAt(index - 1).length() >= SHORT);
  }

  private boolean isPlaceThatActs(int index) {
    return Words.PLACES_AND_NAMES.has(reading.textAt(index))
        && index + 1 == to
        && AFTER_A_NAME_OF_A_PLACE.contains(reading.textAt(index + 1));
  }

  /** A word that is all there is, and might be a name. */
  private boolean isAlone(int index) {
    var word = reading.at(index).text();
    return to - from == 1
        && !counts(index)
        && AFTER_A_SUBJECT.contains(reading.textAt(index + 1))
        && !Words.EVERYDAY.has(word)
        && !Words.PLACES.has(word)
        && (Dictionary.hasFamilyName(word)
            || Dictionary.hasGivenName(word)
            || LIKE_A_GIVEN_NAME.matcher(word).matches());
  }

  private boolean speaksTogetherWithTheNext(int index) {
    if (!hasNext(index)) {
      return false;
    }
    var word = reading.at(index);
    var next = reading.at(index + 1);
    return Words.TITLES.has(next.text()) && !next.isSingle()
        || isOneCharacterName(index, next)
        || areLooseCharacters(index, next)
        || isPlaceWithGivenName(index, next)
        || isOddCompound(index, word, next);
  }

  private boolean isOneCharacterName(int index, Morpheme next) {
    return Words.ONE_CHARACTER_NAMES.has(reading.textAt(index))
        && beginsSomething(index)
        && !counts(index)
        && next.text().length() <= SHORT
        && !(Words.AFTER_PERSONS.has(next.text()) && index + 2 == to);
  }

  /** Single characters beside each other: a word that the dictionary does not have. */
  private boolean areLooseCharacters(int index, Morpheme next) {
    var word = reading.at(index);
    return word.isSingle()
        && next.isSingle()
        && beginsSomething(index)
        && !counts(index)
        && !next.isNumeral()
        && !Words.EVERYDAY.has(word.text() + next.text())
        && !(word.isPrefix() && (next.isSuffix() || !isSubject(index + 2)));
  }

  private boolean isSubject(int index) {
    return AFTER_A_SUBJECT.contains(index < to ? "" : reading.textAt(index));
  }

  private boolean isPlaceWithGivenName(int index, Morpheme next) {
    var word = reading.textAt(index);
    return Words.PLACES.has(word)
        && Dictionary.hasFamilyName(word)
        && !Words.AFTER_PLACES.has(next.text())
        && (Dictionary.hasGivenName(next.text())
            || next.isSingle() && index + 2 < to && reading.at(index + 2).isSingle());
  }

  private boolean isOddCompound(int index, Morpheme word, Morpheme next) {
    return to - from == SHORT
        && index == from
        && word.text().length() == SHORT
        && next.isSingle()
        && next.isCommonNoun()
        && !Words.EVERYDAY.has(next.text());
  }

  private boolean hasNext(int index) {
    return index + 1 < to;
  }

  private boolean beginsSomething(int index) {
    return index == from || found.get(index - 1);
  }

  private boolean counts(int index) {
    return reading.at(index).counts()
        || index == from && index > 0 && reading.at(index - 1).isDigits();
  }
}
