package jp.madoguchi.story;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 閲覧記録簿 — what is on record about looking, from a moment on. */
record LookBook(JdbcTemplate tables, long opened) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static LookBook open(JdbcTemplate tables) {
    var last = "select coalesce(max(position), 0) from access_fact";
    return new LookBook(tables, Objects.requireNonNull(tables.queryForObject(last, Long.class)));
  }

  List<JsonNode> looks() {
    return tables
        .queryForList(
            """
            select payload::text from access_fact
             where position > ? and fact = 'AccessRecorded' order by position
            """,
            String.class,
            opened)
        .stream()
        .map(JSON::readTree)
        .toList();
  }

  /** Who has looked at that, in order. */
  List<JsonNode> looksAt(String life) {
    return looks().stream().filter(look -> texts(look, "/lives").contains(life)).toList();
  }

  /** Who has asked: a stream that nobody reads any more goes on for a while. */
  List<JsonNode> asked() {
    return looks().stream().filter(look -> !text(look, "/kind").equals("STREAM")).toList();
  }

  List<JsonNode> looksOf(String staff) {
    return looks().stream().filter(look -> text(look, "/staff").equals(staff)).toList();
  }

  JsonNode only() {
    return only(asked());
  }

  static JsonNode only(List<JsonNode> looks) {
    if (looks.size() != 1) {
      throw new AssertionError("One look expected, but there are " + looks);
    }
    return looks.getFirst();
  }

  private static String text(JsonNode look, String pointer) {
    return look.at(pointer).asString("");
  }

  static List<String> texts(JsonNode look, String pointer) {
    return look.at(pointer).valueStream().map(JsonNode::asString).toList();
  }
}
