package jp.madoguchi.command.modelgateway.masking;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * 辞書 — IPADIC, as Kuromoji carries it: how a text falls into words, and what else a word may be.
 */
final class Dictionary {

  private static final TokenInfoDictionary WORDS = TokenInfoDictionary.getInstance();
  private static final JaMorphData SPEECH = WORDS.getMorphAttributes();

  private Dictionary() {}

  static List<Morpheme> morphemes(String text) {
    try (var tokens = new JapaneseTokenizer(null, false, true, Mode.NORMAL)) {
      tokens.setReader(new StringReader(text));
      tokens.reset();
      var morphemes = new ArrayList<Morpheme>();
      while (tokens.incrementToken()) {
        morphemes.add(morpheme(tokens));
      }
      tokens.end();
      return morphemes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Morpheme morpheme(JapaneseTokenizer tokens) {
    var offset = tokens.getAttribute(OffsetAttribute.class);
    return new Morpheme(
        requireNonNull(tokens.getAttribute(CharTermAttribute.class)).toString(),
        requireNonNullElse(tokens.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech(), ""),
        tokens.getAttribute(ReadingAttribute.class).getReading() != null,
        offset.startOffset(),
        offset.endOffset());
  }

  /** Whether it is a family name, whatever else it is. */
  static boolean hasFamilyName(String word) {
    return speechOf(word).anyMatch(speech -> speech.endsWith("人名-姓"));
  }

  /** Whether it is a given name, whatever else it is. */
  static boolean hasGivenName(String word) {
    return speechOf(word).anyMatch(speech -> speech.endsWith("人名-名"));
  }

  private static Stream<String> speechOf(String word) {
    try {
      return wordIds(word).mapToObj(SPEECH::getPartOfSpeech);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntStream wordIds(String word) throws IOException {
    var words = WORDS.getFST();
    var arc = words.getFirstArc(new FST.Arc<Long>());
    var reader = words.getBytesReader();
    var output = 0L;
    for (var i = 0; i < word.length(); i++) {
      if (words.findTargetArc(word.charAt(i), arc, arc, i == 0, reader) == null) {
        return IntStream.empty();
      }
      output += arc.output();
    }
    return arc.isFinal() ? ids((int) (output + arc.nextFinalOutput())) : IntStream.empty();
  }

  private static IntStream ids(int source) {
    var ids = new IntsRef();
    WORDS.lookupWordIds(source, ids);
    return IntStream.range(ids.offset, ids.offset + ids.length).map(i -> ids.ints[i]);
  }
}
