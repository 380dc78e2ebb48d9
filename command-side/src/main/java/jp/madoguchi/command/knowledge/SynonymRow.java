package jp.madoguchi.command.knowledge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.knowledge.Synonym;
import org.jspecify.annotations.Nullable;

/** 言い換え, as it is entered: a row of words, and what else they stand for. */
@Schema(example = "{\"words\": [\"引っ越し\", \"引越\"], \"means\": [\"転入\", \"転出\", \"転居\"]}")
record SynonymRow(List<PublicText> words, @Nullable List<PublicText> means) {

  private static final int MOST = 50;

  /**
   * @throws IllegalArgumentException if there is no word, nothing that it stands for, or too much
   */
  SynonymRow {
    words = List.copyOf(words);
    means = Optional.ofNullable(means).map(List::copyOf).orElse(List.of());
    if (words.isEmpty() || words.size() + means.size() < 2) {
      throw new IllegalArgumentException("言葉と、その言い換えを入力してください");
    }
    if (words.size() + means.size() > MOST) {
      throw new IllegalArgumentException("一つの言い換えは%d語以内です".formatted(MOST));
    }
  }

  Synonym asFact() {
    return new Synonym(texts(words), texts(Optional.ofNullable(means).orElse(List.of())));
  }

  private static List<String> texts(List<PublicText> texts) {
    return texts.stream().map(PublicText::value).toList();
  }
}
