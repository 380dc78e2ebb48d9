package jp.madoguchi.command.modelgateway.masking;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * かなの氏名 — given names in kana after a family name, family names in hiragana before a given name,
 * and names in hiragana alone.
 */
final class KanaNames {

  private static final Set<String> NO_NAMES =
      Set.of("する", "さん", "さま", "くん", "ちゃん", "し", "ら", "たち", "など", "ほか");
  private static final Pattern LAST_CHARACTER = Pattern.compile("[子美乃代江恵奈菜香華里花枝]");
  private static final int LONGEST = 5;
  private static final int FEW = 3;

  private final Reading reading;

  private KanaNames(Reading reading) {
    this.reading = reading;
  }

  static void markIn(Reading reading) {
    var names = new KanaNames(reading);
    for (var i = 0; i < reading.size(); i++) {
      names.markAlone(i);
      names.markAfterAFamilyName(i);
      names.markBeforeAGivenName(i);
    }
  }

  private void markAlone(int index) {
    var word = reading.at(index);
    if (!word.isHiragana()) {
      return;
    }
    if (!word.known() && !word.isSingle()) {
      reading.name(startOfHiragana(index), endOfHiragana(index, Integer.MAX_VALUE));
    } else if (word.isProper() && !word.isPlace()) {
      reading.name(index, endOfHiragana(index, FEW));
    } else if (isGivenName(word) || isCalled(index)) {
      reading.name(index, index + 1);
    }
  }

  private static boolean isGivenName(Morpheme word) {
    return word.isCommonNoun()
        && !word.isSingle()
        && Dictionary.hasGivenName(word.text())
        && !Words.EVERYDAY.has(word.text());
  }

  /** はなちゃん: whoever is called so. */
  private boolean isCalled(int index) {
    var next = reading.textAt(index + 1);
    return reading.at(index).speech().startsWith("名詞")
        && next.length() > 1
        && Words.AFTER_PERSONS.has(next)
        && reading.at(index + 1).isHiragana();
  }

  private int startOfHiragana(int index) {
    var start = index;
    while (start > 0 && reading.at(start - 1).isHiragana()) {
      start--;
    }
    return start;
  }

  private int endOfHiragana(int index, int most) {
    var end = index + 1;
    while (reading.has(end) && end - index < most && isFreeHiragana(end)) {
      end++;
    }
    return end;
  }

  private boolean isFreeHiragana(int index) {
    var word = reading.at(index);
    return word.isHiragana()
        && !word.isParticle()
        && !word.isDependentVerb()
        && !NO_NAMES.contains(word.text());
  }

  private void markAfterAFamilyName(int index) {
    var family = reading.at(index);
    if (!family.isKanji() || family.isGivenName() || !reading.isNamed(index)) {
      return;
    }
    var end = index + 1;
    var length = 0;
    while (reading.has(end) && length < LONGEST && mayBeGiven(end, length)) {
      length += reading.textAt(end++).length();
    }
    if (length > 0) {
      reading.name(index, endsInKanji(end) ? end + 1 : end);
    }
  }

  private boolean mayBeGiven(int index, int length) {
    var word = reading.at(index);
    return isFreeHiragana(index)
        || word.isKatakana()
        || length == 0 && word.isPerson()
        || length > 0 && word.text().equals("も")
        || word.isHiragana() && word.speech().contains("副助詞") && endsInKanji(index + 1);
  }

  /** とも子. */
  private boolean endsInKanji(int index) {
    return LAST_CHARACTER.matcher(reading.textAt(index)).matches();
  }

  /** かたせ梨乃. */
  private void markBeforeAGivenName(int index) {
    if (!reading.at(index).isGivenName()) {
      return;
    }
    var start = index;
    while (start > 0
        && index - start < FEW
        && reading.textAt(start - 1).length() > 1
        && isFreeHiragana(start - 1)) {
      start--;
    }
    if (start < index) {
      reading.name(start, index + 1);
    }
  }
}
