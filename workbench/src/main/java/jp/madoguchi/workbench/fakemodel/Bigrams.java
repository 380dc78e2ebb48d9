package jp.madoguchi.workbench.fakemodel;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 二文字の位置 — puts a text where its pairs of characters put it: always at the same place, and near
 * what is spelled alike. It knows nothing of meaning.
 */
final class Bigrams {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int COORDINATES = 256;

  private Bigrams() {}

  /** The body of an answer to a request for embeddings. */
  static String answerTo(byte[] body) {
    var input = JSON.readTree(body).path("input");
    var texts = input.isArray() ? input.valueStream().toList() : List.of(input);
    var data = new java.util.ArrayList<Map<String, Object>>();
    for (JsonNode text : texts) {
      data.add(
          Map.of("object", "embedding", "index", data.size(), "embedding", place(text.asString())));
    }
    return JSON.writeValueAsString(
        Map.of(
            "object",
            "list",
            "model",
            "fake",
            "data",
            data,
            "usage",
            Map.of("prompt_tokens", texts.size(), "total_tokens", texts.size())));
  }

  /** The first coordinate is never 0, so that even an empty text lies somewhere. */
  private static float[] place(String text) {
    var place = new float[COORDINATES];
    place[0] = 1;
    for (var at = 0; at + 1 < text.length(); at++) {
      place[Math.floorMod(text.substring(at, at + 2).hashCode(), COORDINATES)]++;
    }
    return place;
  }
}
