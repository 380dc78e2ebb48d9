package jp.madoguchi.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** 相談 — somebody of 市民課 asks AIナビ about what the city has published. */
record Counsel(Clerk sato, Clerk noguchi) {

  static final String CITIZENS = "dept-citizens";

  static Counsel at(int port) {
    return new Counsel(
        Clerk.at(port, "staff-sato", CITIZENS),
        Clerk.at(port, "staff-noguchi", "dept-general-affairs"));
  }

  /** 市民課 has published such a page. */
  void knows(String id, String title, String text) {
    publishes(CITIZENS, id, title, text);
  }

  /** A section has published such a page, and it is found. */
  void publishes(String department, String id, String title, String text) {
    var page =
        JsonMapper.shared().writeValueAsString(Map.of("id", id, "title", title, "text", text));
    noguchi.create(
        "/knowledge/import",
        Map.of("format", "JSON_LINES", "department", department, "content", page));
    Screen.eventually(
        () ->
            search(title)
                .body()
                .at("/answers")
                .valueStream()
                .anyMatch(answer -> answer.at("/sourceId").asString("").equals(id)));
  }

  private Answer search(String words) {
    var q = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("%", "%%");
    return sato.get("/knowledge/search?q=" + q);
  }

  Answer asks(String question) {
    return asks(question, Map.of());
  }

  Answer asks(String question, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("purpose", "GUIDANCE");
    body.put("question", question);
    return sato.create("/consultations", body);
  }

  /** The consultation once AIナビ has said what it has to say. */
  Answer answered(String question) {
    return answerTo(asks(question));
  }

  Answer answerTo(Answer asked) {
    return sato.sees("/consultations/%s?minVersion=1".formatted(asked.id()));
  }
}
