package jp.madoguchi.command.modelgateway;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * 注入 — something that tries to talk a model into another task.
 *
 * @param owasp by the OWASP Top 10 for LLM applications (2025)
 * @param place SOURCE, or BOTH for the question as well
 * @param obeying what a model says that has been talked into it
 */
record Injection(String owasp, String place, String text, String obeying) {

  static List<Injection> all() throws IOException {
    try (var file = Injection.class.getResourceAsStream("injections.json")) {
      return List.of(
          JsonMapper.shared().readValue(Objects.requireNonNull(file), Injection[].class));
    }
  }

  boolean fitsAQuestion() {
    return place.equals("BOTH");
  }

  @Override
  public String toString() {
    return owasp + " " + text.replaceAll("\\R", " ");
  }
}
