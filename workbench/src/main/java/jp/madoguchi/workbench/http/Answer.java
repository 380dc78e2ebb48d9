package jp.madoguchi.workbench.http;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the server said.
 *
 * @param etag as it was sent, empty if there was none
 * @param text the body as it was sent
 * @param body the body, a missing node if it was no JSON
 */
public record Answer(int status, String etag, String text, JsonNode body) {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  public boolean isFine() {
    return status >= 200 && status < 300;
  }

  public boolean isServerError() {
    return status >= 500;
  }

  /** The code of a problem (RFC 9457), or the status where there is none. */
  public String code() {
    return body.path("code").asString("HTTP_" + status);
  }

  public String id() {
    return body.path("id").asString("");
  }

  /** The version that the answer names, in its ETag or its body. */
  public OptionalLong version() {
    var digits = DIGITS.matcher(etag);
    if (digits.find()) {
      return OptionalLong.of(Long.parseLong(digits.group()));
    }
    var version = body.path("version");
    return version.isNumber() ? OptionalLong.of(version.asLong()) : OptionalLong.empty();
  }

  /** What a stale caller (412) had not seen: the versions of those facts, in order. */
  public long[] missed() {
    return body.path("changes").valueStream().mapToLong(c -> c.path("version").asLong()).toArray();
  }

  public Stream<JsonNode> items() {
    return body.path("items").valueStream();
  }
}
