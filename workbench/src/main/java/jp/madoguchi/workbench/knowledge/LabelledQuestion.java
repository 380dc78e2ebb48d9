package jp.madoguchi.workbench.knowledge;

import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 問題 — one question of which somebody has said what answers it.
 *
 * @param relevant the pages that do; none if none does
 */
record LabelledQuestion(String id, String question, List<String> relevant, boolean answerable) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  LabelledQuestion {
    relevant = List.copyOf(relevant);
  }

  /** A JSON array of them. */
  static List<LabelledQuestion> read(InputStream file) {
    return List.of(JSON.readValue(file, LabelledQuestion[].class));
  }
}
