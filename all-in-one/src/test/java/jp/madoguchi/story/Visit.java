package jp.madoguchi.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser with the city's screen in it, from nobody to a token (RFC 7636). */
final class Visit {

  private static final String BACK = "http://localhost:5173/callback";
  private static final String VERIFIER = "a-verifier-that-only-this-browser-knows-0123456789";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final URI city;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Visit(int port) {
    this.city = URI.create("http://localhost:" + port);
  }

  /** What came of it: the page that was shown last, or a code. */
  record Outcome(Visit browser, String page, String code) {

    boolean isIn() {
      return !code.isEmpty();
    }

    String token() {
      return exchange(Map.of()).text("/access_token");
    }

    /** Asks for the token, saying something else than would be right. */
    Answer exchange(Map<String, String> otherwise) {
      var asked =
          new HashMap<>(
              Map.of(
                  "grant_type", "authorization_code",
                  "client_id", "madoguchi-spa",
                  "redirect_uri", BACK,
                  "code", code,
                  "code_verifier", VERIFIER));
      asked.putAll(otherwise);
      return Answer.of(browser.post("/oauth2/token", asked, Map.of()));
    }
  }

  Outcome signsIn(String name, String password) {
    var form = follow(asks("", ""));
    var csrf = CSRF.matcher(form.body());
    if (!csrf.find()) {
      throw new AssertionError("No page to sign in: " + form);
    }
    var typed = Map.of("username", name, "password", password, "_csrf", csrf.group(1));
    return outcome(post("/sign-in", typed, Map.of()));
  }

  Outcome comesBack() {
    return outcome(asks("", ""));
  }

  private Outcome outcome(HttpResponse<String> answer) {
    var last = answer;
    while (last.statusCode() == 302) {
      var code = CODE.matcher(location(last).toString());
      if (location(last).toString().startsWith(BACK) && code.find()) {
        return new Outcome(this, "", code.group(1));
      }
      last = follow(last);
    }
    return new Outcome(this, CSRF.matcher(last.body()).replaceAll(""), "");
  }

  /** Asks to be signed in, with one parameter other than it should be. */
  HttpResponse<String> asks(String parameter, String value) {
    var asked =
        new HashMap<>(
            Map.of(
                "response_type", "code",
                "client_id", "madoguchi-spa",
                "redirect_uri", BACK,
                "scope", "openid",
                "state", "where-she-was",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    if (!parameter.isEmpty()) {
      asked.put(parameter, value);
      asked.values().removeIf(String::isEmpty);
    }
    return opens("/oauth2/authorize?" + encoded(asked));
  }

  /** A program that signs in itself. */
  Answer asPartner(String client, String secret) {
    var both = "%s:%s".formatted(client, secret).getBytes(StandardCharsets.UTF_8);
    var basic = "Basic " + Base64.getEncoder().encodeToString(both);
    return Answer.of(
        post(
            "/oauth2/token",
            Map.of("grant_type", "client_credentials"),
            Map.of("Authorization", basic)));
  }

  HttpResponse<String> opens(String path) {
    return send(HttpRequest.newBuilder(city.resolve(path)).header("Accept", "text/html").GET());
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) {
    return opens(location(answer).toString());
  }

  private static URI location(HttpResponse<String> answer) {
    return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> post(
      String path, Map<String, String> form, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(city.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)));
    headers.forEach(request::header);
    return send(request);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
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

  private static String challenge() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
