package jp.madoguchi.projection.passage;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A field of words that are known already. */
final class TokensOf extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Iterator<String> words;

  TokensOf(List<String> words) {
    this.words = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!words.hasNext()) {
      return false;
    }
    term.append(words.next());
    return true;
  }
}
