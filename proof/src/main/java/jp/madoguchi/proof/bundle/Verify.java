package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.proof.note.NoteFormatException;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * {@code verify BUNDLE [--key KEY] [--checkpoints FILE]} — one line whether the bundle is whole,
 * and below it all that is wrong. It ends with 0 if it is whole, with 1 if not, with 2 if it was
 * asked wrongly.
 */
public final class Verify {

  private static final String USAGE =
      """
      verify BUNDLE [--key KEY]… [--checkpoints FILE]
        --key          believe this public key only: name+id+key, or a file with one a line
        --checkpoints  also compare with the copy of the checkpoints on the write-once medium""";

  private final Set<VerifierKey> trusted = new HashSet<>();
  private List<SignedCheckpoint> copy = List.of();
  private @Nullable Path bundle;

  private Verify() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  static int run(List<String> args, PrintStream out) {
    var verify = new Verify();
    try {
      verify.take(args);
      return verify.bundle == null ? wrong(out, USAGE) : verify.print(verify.bundle, out);
    } catch (IOException e) {
      return wrong(out, "It cannot be read: " + e.getMessage());
    } catch (NoteFormatException | IllegalArgumentException e) {
      return wrong(out, e.getMessage() + "\n" + USAGE);
    }
  }

  private void take(List<String> args) throws IOException {
    for (var n = 0; n < args.size(); n++) {
      switch (args.get(n)) {
        case "--key" -> trust(valueOf(args, n++));
        case "--checkpoints" ->
            copy = SignedCheckpoint.readAll(Files.readAllLines(Path.of(valueOf(args, n++))));
        default -> bundle = Path.of(args.get(n));
      }
    }
  }

  private void trust(String key) throws IOException {
    var path = Path.of(key);
    var lines = Files.exists(path) ? Files.readAllLines(path) : List.of(key);
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("PRIVATE+"))
        .map(VerifierKey::parse)
        .forEach(trusted::add);
  }

  private static String valueOf(List<String> args, int option) {
    if (option + 1 == args.size()) {
      throw new IllegalArgumentException("%s needs a value".formatted(args.get(option)));
    }
    return args.get(option + 1);
  }

  private int print(Path file, PrintStream out) throws IOException {
    var report = new BundleVerifier(trusted, copy).verify(file);
    out.println(report.verdict());
    report.problems().forEach(problem -> out.println("  " + problem));
    return report.isWhole() ? 0 : 1;
  }

  private static int wrong(PrintStream out, String sentence) {
    out.println(sentence);
    return 2;
  }
}
