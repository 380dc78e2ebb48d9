package jp.madoguchi.allinone.signin;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** サインインの画面 — one form, plain HTML, nothing fetched from anywhere. */
@RestController
@Hidden
class SignInPage {

  static final String PATH = "/sign-in";

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final String STYLE =
      """
      body { font: 100%/1.8 sans-serif; max-width: 24rem; margin: 3rem auto; padding: 0 1rem; color: #111; background: #fff }
      label { display: block; margin-top: 1rem }
      input { font: inherit; width: 100%; box-sizing: border-box; padding: .4rem; border: 1px solid #555 }
      button { font: inherit; margin-top: 1.5rem; padding: .5rem 2rem; color: #fff; background: #00408a; border: 0 }
      :focus-visible { outline: 3px solid #b35900; outline-offset: 2px }
      [role=alert] { border-left: .4rem solid #b00020; padding-left: .8rem }
      """;
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="ja">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>サインイン — 窓口</title>
      <style>%s</style>
      </head>
      <body>
      <main>
      <h1>サインイン</h1>
      %s
      <form method="post" action="/sign-in">
      <label for="username">職員ID</label>
      <input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
      <label for="password">パスワード</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required>
      <input type="hidden" name="%s" value="%s">
      <button type="submit">サインイン</button>
      </form>
      </main>
      </body>
      </html>
      """;
  private static final String FAILED =
      "<p role=\"alert\">サインインできませんでした。職員IDとパスワードを確かめてください。続けて5回間違えると、15分間サインインできません。</p>";

  @GetMapping(PATH)
  ResponseEntity<String> show(
      CsrfToken csrf, @RequestParam(required = false) @Nullable String failed) {
    var message = failed == null ? "" : FAILED;
    var page =
        PAGE.formatted(
            STYLE, message, csrf.getParameterName(), HtmlUtils.htmlEscape(csrf.getToken()));
    return ResponseEntity.ok().contentType(HTML).body(page);
  }

  /** Nothing may be loaded, and the form leads nowhere but to those origins. */
  static String policy(String origins) {
    return "default-src 'none'; style-src 'sha256-%s'; form-action 'self' %s; frame-ancestors 'none'; base-uri 'none'"
        .formatted(hash(STYLE), origins);
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
