package jp.madoguchi.workbench.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * サインイン — signs staff in as their browsers would, with the passwords that lie in the data folder,
 * and signs them in again before their tokens end.
 */
public final class SignIn implements Tokens {

  private static final Duration BEFORE_IT_ENDS = Duration.ofMinutes(5);

  // Read without a JSON library: who only wants a token should not wait for one to load.
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern LIFE = Pattern.compile("\"expires_in\"\\s*:\\s*(\\d+)");

  private final URI url;
  private final Passwords passwords;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  /**
   * @param patience with a city that has not given somebody a password yet
   */
  public SignIn(URI url, Path data, Duration patience) {
    this.url = url;
    this.passwords = Passwords.in(data, patience);
  }

  /**
   * @param end by {@link System#nanoTime()}
   */
  private record Token(String value, long end) {

    boolean isGood() {
      return end - System.nanoTime() > BEFORE_IT_ENDS.toNanos();
    }
  }

  @Override
  public String of(String staff) {
    return tokens
        .compute(staff, (_, known) -> known != null && known.isGood() ? known : fresh(staff))
        .value();
  }

  private Token fresh(String staff) {
    try (var browser = new Browser(url)) {
      var begun = System.nanoTime();
      var answer = browser.signIn(staff, passwords.of(staff));
      var life = TimeUnit.SECONDS.toNanos(Long.parseLong(field(LIFE, answer)));
      return new Token(field(TOKEN, answer), begun + life);
    }
  }

  private static String field(Pattern pattern, String json) {
    var field = pattern.matcher(json);
    if (!field.find()) {
      throw new SignInFailed("The token endpoint answers something else");
    }
    return field.group(1);
  }
}
