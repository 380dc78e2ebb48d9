package jp.madoguchi.workbench.token;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.workbench.http.SignIn;
import jp.madoguchi.workbench.http.SignInFailed;
import org.jspecify.annotations.Nullable;

/**
 * トークン — signs a member of staff in and prints their token, and nothing else. It needs nothing but
 * a JDK and this module's own classes, and so is there at once.
 */
public final class Token {

  private static final String USAGE =
      "./madoguchi token NAME [--url http://localhost:8080] [--data data]";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<String> arguments;

  private Token(List<String> arguments) {
    this.arguments = arguments;
  }

  /** {@code NAME [--url U] [--data DIR]}; exits with 0 only if there is a token. */
  public static void main(String[] arguments) {
    System.exit(new Token(List.of(arguments)).print());
  }

  private int print() {
    var name = arguments.isEmpty() ? "" : arguments.getFirst();
    if (!NAME.matcher(name).matches() || arguments.size() % 2 == 0) {
      return said("Whose? " + USAGE);
    }
    var url = option("--url", "http://localhost:8080");
    try {
      var data = Path.of(option("--data", "data"));
      var signIn = new SignIn(URI.create(url), data, PATIENCE);
      System.out.println(signIn.of(name.startsWith("staff-") ? name : "staff-" + name));
      return 0;
    } catch (SignInFailed e) {
      return said(e.getMessage());
    } catch (IllegalArgumentException e) {
      return said("That is no address of a city: " + url);
    } catch (UncheckedIOException e) {
      return said("Nobody answers at %s: is the city running there (--url)?".formatted(url));
    }
  }

  private String option(String name, String otherwise) {
    var at = arguments.indexOf(name);
    return at < 1 ? otherwise : arguments.get(at + 1);
  }

  private static int said(@Nullable String sentence) {
    System.err.println(sentence);
    return 1;
  }
}
