package jp.madoguchi.shared.consultation;

import java.util.List;
import jp.madoguchi.shared.privacy.SealedText;

/**
 * 言語モデルの回答 — what a model made of the sources, as it was shown. Names may stand in it that were
 * never sent, so it is sealed.
 */
public record ModelAnswer(SealedText text, List<Sentence> sentences) {

  public ModelAnswer {
    sentences = List.copyOf(sentences);
  }

  /**
   * 文 — one sentence of it, checked against what it cites.
   *
   * @param articles that it cites
   * @param supported whether they say so
   * @param struck numbers, days and fees that stand in no source, as the model wrote them
   */
  public record Sentence(
      SealedText text, List<String> articles, boolean supported, List<SealedText> struck) {

    public Sentence {
      articles = List.copyOf(articles);
      struck = List.copyOf(struck);
    }
  }
}
