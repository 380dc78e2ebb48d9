package jp.madoguchi.workbench.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** How the figures are counted, with sentences that were written for it. */
class MaskingEvaluationTest {

  private static final String SENTENCES =
      """
      [
        {"curid": "1", "text": "窓口に山田花子さんが来た。", "entities": [{"name": "山田花子", "span": [3, 7], "type": "人名"}]},
        {"curid": "2", "text": "電話は市役所からだった。", "entities": [{"name": "市役所", "span": [3, 6], "type": "施設名"}]},
        {"curid": "3", "text": "届出人は届出人だった。", "entities": [{"name": "届出人", "span": [0, 3], "type": "人名"}]}
      ]
      """;

  private final MaskingEvaluation evaluation =
      MaskingEvaluation.of(
          MarkedSentence.read(new ByteArrayInputStream(SENTENCES.getBytes(UTF_8))));

  @Test
  void a_name_counts_when_all_of_it_is_masked() {
    assertThat(evaluation.figures())
        .containsEntry("person_names", 2L)
        .containsEntry("person_name_recall", 0.5)
        .containsEntry("person_name_precision", 1.0);
  }

  @Test
  void misses_are_listed_with_their_sentence() {
    assertThat(evaluation.misses()).containsExactly("届出人 — 届出人は届出人だった。");
  }
}
