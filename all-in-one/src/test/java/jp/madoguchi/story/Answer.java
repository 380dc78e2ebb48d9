package jp.madoguchi.story;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the city answered. */
record Answer(int status, JsonNode body, HttpResponse<String> raw) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Answer of(HttpResponse<String> response) {
    var body = response.body().isEmpty() ? "null" : response.body();
    return new Answer(response.statusCode(), JSON.readTree(body), response);
  }

  String header(String name) {
    return raw.headers().firstValue(name).orElse("");
  }

  /** The text at an RFC 6901 pointer, such as {@code /items/0/ticket}. */
  String text(String pointer) {
    return body.at(pointer).asString();
  }

  String id() {
    return text("/id");
  }

  long version() {
    return body.at("/version").asLong();
  }

  int number() {
    return body.at("/number").asInt();
  }

  String code() {
    return text("/code");
  }
}
