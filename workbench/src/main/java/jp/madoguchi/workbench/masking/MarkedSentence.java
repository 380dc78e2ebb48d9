package jp.madoguchi.workbench.masking;

import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 正解付きの文 — a sentence in which somebody has marked what names something. */
record MarkedSentence(String text, List<Entity> entities) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  MarkedSentence {
    entities = List.copyOf(entities);
  }

  /**
   * What is named.
   *
   * @param span from where to before where it stands
   * @param type 人名 is a person
   */
  record Entity(String name, List<Integer> span, String type) {

    private static final String PERSON = "人名";

    boolean isPerson() {
      return type.equals(PERSON);
    }

    int start() {
      return span.getFirst();
    }

    int end() {
      return span.getLast();
    }
  }

  /** A JSON array of them. */
  static List<MarkedSentence> read(InputStream file) {
    return List.of(JSON.readValue(file, MarkedSentence[].class));
  }
}
