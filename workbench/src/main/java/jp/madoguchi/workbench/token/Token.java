package jp.madoguchi.workbench.token;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.madoguchi.workbench.http.SignIn;
import jp.madoguchi.workbench.http.SignInFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** トークン — signs a member of staff in and prints their token, and nothing else. */
@Command(
    name = "token",
    description = "Signs in and prints a token for curl: -H \"Authorization: Bearer $(…)\"",
    mixinStandardHelpOptions = true)
public final class Token implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "sato, or staff-sato")
  private String name = "";

  @Option(
      names = "--url",
      defaultValue = "http://localhost:8080",
      description = "Default: ${DEFAULT-VALUE}")
  private URI url = URI.create("");

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "The city's data folder, for the password. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("");

  @Override
  public Integer call() {
    try {
      System.out.println(new SignIn(url, data).of(staff()));
      return 0;
    } catch (SignInFailed e) {
      return said(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return said("Nobody answers at %s: is the city running there (--url)?".formatted(url));
    }
  }

  private String staff() {
    return name.startsWith("staff-") ? name : "staff-" + name;
  }

  private static int said(String sentence) {
    System.err.println(sentence);
    return 1;
  }
}
