package jp.madoguchi.workbench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The list of first passwords in the data folder of a pilot. */
record Passwords(Path list, Duration patience) {

  static Passwords in(Path data, Duration patience) {
    return new Passwords(data.resolve("passwords"), patience);
  }

  /** Who has just been enrolled gets a password a moment later, a whole city a moment longer. */
  String of(String staff) {
    var deadline = System.nanoTime() + patience.toNanos();
    var password = find(staff);
    while (password.isEmpty() && System.nanoTime() < deadline) {
      pause();
      password = find(staff);
    }
    return password.orElseThrow(() -> new SignInFailed(missing(staff)));
  }

  private String missing(String staff) {
    return Files.exists(list)
        ? "There is no password of %s in %s".formatted(staff, list)
        : "There are no passwords in %s: is that the city's data folder (--data)?".formatted(list);
  }

  private Optional<String> find(String staff) {
    try {
      return Files.readAllLines(list).stream()
          .filter(line -> line.startsWith(staff + " "))
          .map(line -> line.substring(staff.length() + 1).strip())
          .findFirst();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
