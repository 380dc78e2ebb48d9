package jp.madoguchi.workbench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person at one browser, from the address of the screen to a token (RFC 7636). */
final class Browser implements AutoCloseable {

  private static final String CLIENT = "madoguchi-cli";
  private static final String BACK = "http://127.0.0.1/signed-in"; // Nobody listens there: we look.
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int STEPS = 6;
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final URI city;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Browser(URI city) {
    this.city = city;
  }

  /** What the token endpoint answered. */
  String signIn(String staff, String password) {
    var verifier = random();
    var state = random();
    var form = get(follow(get(city.resolve(authorization(verifier, state)))));
    var csrf = CSRF.matcher(form.body());
    if (!csrf.find()) {
      throw new SignInFailed("%s shows no page to sign in (%d)".formatted(city, form.statusCode()));
    }
    var typed = Map.of("username", staff, "password", password, "_csrf", csrf.group(1));
    var code = code(post("/sign-in", typed), staff, state);
    return token(code, verifier);
  }

  private static String authorization(String verifier, String state) {
    var asked = new LinkedHashMap<String, String>();
    asked.put("response_type", "code");
    asked.put("client_id", CLIENT);
    asked.put("redirect_uri", BACK);
    asked.put("state", state);
    asked.put("code_challenge", base64(sha256(verifier)));
    asked.put("code_challenge_method", "S256");
    return "/oauth2/authorize?" + encoded(asked);
  }

  /** Over the redirects back to where the screen would wait with a code. */
  private String code(HttpResponse<String> answer, String staff, String state) {
    var last = answer;
    for (var step = 0; step < STEPS; step++) {
      var next = follow(last);
      if (next.toString().startsWith(BACK)) {
        var given = query(next);
        if (!state.equals(given.get("state")) || !given.containsKey("code")) {
          throw new SignInFailed("No code came back for %s: %s".formatted(staff, given.keySet()));
        }
        return given.get("code");
      }
      if (next.getPath().equals("/sign-in")) {
        throw new SignInFailed("%s is not let in with that password".formatted(staff));
      }
      last = get(next);
    }
    throw new SignInFailed("Signing in leads nowhere");
  }

  private String token(String code, String verifier) {
    var answer =
        post(
            "/oauth2/token",
            Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", BACK,
                "code", code,
                "code_verifier", verifier));
    if (answer.statusCode() != 200) {
      throw new SignInFailed("No token was given (%d)".formatted(answer.statusCode()));
    }
    return answer.body();
  }

  private URI follow(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(answer.uri()::resolve)
        .orElseThrow(
            () ->
                new SignInFailed(
                    "Staff cannot sign in at %s (%d)".formatted(city, answer.statusCode())));
  }

  private HttpResponse<String> get(URI uri) {
    return send(HttpRequest.newBuilder(uri).header("Accept", "text/html").GET());
  }

  private HttpResponse<String> post(String path, Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(city.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> query(URI uri) {
    return Arrays.stream(uri.getRawQuery().split("&"))
        .map(field -> field.split("=", 2))
        .filter(field -> field.length == 2)
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  private static String random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return base64(bytes);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
