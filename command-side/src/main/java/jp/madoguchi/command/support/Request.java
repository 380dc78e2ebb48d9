package jp.madoguchi.command.support;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.platform.web.RequestBodyFilter;
import jp.madoguchi.platform.web.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The HTTP request that is being answered on this thread, as far as a write cares. */
record Request(HttpServletRequest http) {

  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");
  private static final int LONGEST_KEY = 255;

  static Request current() {
    var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    return new Request(attributes.getRequest());
  }

  /**
   * The version that the caller has seen.
   *
   * @throws RequestRefused 428 without {@code If-Match}, 400 if it is no version
   */
  long seenVersion() {
    var header =
        Optional.ofNullable(http.getHeader(HttpHeaders.IF_MATCH))
            .orElseThrow(Request::unconditional);
    var matcher = ETAG.matcher(header.strip());
    if (!matcher.matches()) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_IF_MATCH", "If-Match は \"3\" のように版を指定してください");
    }
    return Long.parseLong(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }

  private static RequestRefused unconditional() {
    return new RequestRefused(
        HttpStatus.PRECONDITION_REQUIRED, "IF_MATCH_REQUIRED", "If-Match で、見ている版を指定してください");
  }

  /**
   * @throws RequestRefused 400 if it is empty or longer than 255 characters
   */
  Optional<String> idempotencyKey() {
    var key = Optional.ofNullable(http.getHeader("Idempotency-Key"));
    if (key.filter(value -> value.isBlank() || value.length() > LONGEST_KEY).isPresent()) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_IDEMPOTENCY_KEY", "Idempotency-Key は1〜255文字で指定してください");
    }
    return key;
  }

  /** SHA-256 over method, path and body: the same request has the same digest. */
  String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update((http.getMethod() + " " + http.getRequestURI()).getBytes(StandardCharsets.UTF_8));
      sha.update((byte[]) http.getAttribute(RequestBodyFilter.BODY));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
