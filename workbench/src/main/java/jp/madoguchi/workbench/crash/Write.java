package jp.madoguchi.workbench.crash;

import java.util.Map;

/**
 * One change that a writer asks for; each makes exactly one fact.
 *
 * @param note the text that it adds to the contact, empty if it adds none
 */
record Write(String path, Map<String, Object> body, String note) {

  static Write note(String text) {
    return new Write("notes", Map.of("kind", "SERVICE", "text", text), text);
  }

  static Write of(String path, Map<String, Object> body) {
    return new Write(path, body, "");
  }
}
