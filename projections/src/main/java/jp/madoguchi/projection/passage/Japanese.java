package jp.madoguchi.projection.passage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.madoguchi.projection.passage.Word.Kind;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** 形態素解析 — how Japanese text falls into words. Questions and articles are read the same way. */
public final class Japanese {

  private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");
  private static final Pattern STOP = Pattern.compile("[。?!…]+");
  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  private static final UserDictionary MUNICIPAL = municipal();

  private Japanese() {}

  /** The text in one width and case, of the same words. */
  public static String folded(String text) {
    var whole = HALF_A_PAIR.matcher(text).replaceAll(" ");
    return Normalizer.normalize(whole, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** All words of a {@link #folded} text, in order. */
  public static List<Word> words(String folded) {
    try (var tokens = new JapaneseTokenizer(MUNICIPAL, false, true, Mode.SEARCH)) {
      tokens.setReader(new StringReader(folded));
      tokens.reset();
      var words = new ArrayList<Word>();
      while (tokens.incrementToken()) {
        words.add(word(tokens));
      }
      tokens.end();
      return List.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same sounds in katakana; anything but hiragana stays. */
  public static String katakana(String text) {
    return text.codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + HIRAGANA_TO_KATAKANA : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Word word(JapaneseTokenizer tokens) {
    var surface = requireNonNull(tokens.getAttribute(CharTermAttribute.class)).toString();
    var base = tokens.getAttribute(BaseFormAttribute.class).getBaseForm();
    var reading = tokens.getAttribute(ReadingAttribute.class).getReading();
    var speech = tokens.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech();
    var offset = tokens.getAttribute(OffsetAttribute.class);
    var form = requireNonNullElse(base, surface);
    return new Word(
        form,
        base == null || base.equals(surface)
            ? katakana(requireNonNullElse(reading, surface))
            : katakana(form),
        kind(surface, requireNonNullElse(speech, "")),
        offset.startOffset(),
        offset.endOffset());
  }

  private static UserDictionary municipal() {
    try (var words = Japanese.class.getResourceAsStream("municipal-words.csv")) {
      return UserDictionary.open(new InputStreamReader(requireNonNull(words), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(String surface, String speech) {
    if (speech.startsWith("助詞-接続助詞") || STOP.matcher(surface).matches()) {
      return Kind.BREAK;
    }
    if (surface.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Kind.FUNCTION;
    }
    if (speech.startsWith("名詞-数")) {
      return Kind.NUMBER;
    }
    if (speech.startsWith("名詞-接尾") || speech.startsWith("接頭詞-名詞接続")) {
      return Kind.AFFIX;
    }
    if (speech.startsWith("名詞-非自立") || speech.startsWith("名詞-代名詞")) {
      return Kind.FUNCTION;
    }
    if (speech.startsWith("名詞")) {
      return Kind.NOUN;
    }
    if (speech.startsWith("動詞-自立")) {
      return Kind.VERB;
    }
    return speech.startsWith("形容詞-自立") ? Kind.ADJECTIVE : Kind.FUNCTION;
  }
}
