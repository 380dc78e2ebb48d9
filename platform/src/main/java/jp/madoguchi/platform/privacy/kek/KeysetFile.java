package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Set;
import jp.madoguchi.platform.stores.StoreMissing;

/**
 * 鍵ファイル — a keyset in a file that only its owner can read. What another node has written there is
 * read as soon as a key is asked for.
 */
final class KeysetFile implements KekSource, Rotatable {

  private final Path path;
  private volatile Read read;

  private record Read(Keyset keyset, FileTime writtenAt) {}

  /** How a keyset becomes another. */
  private interface Change {
    Keyset of(Keyset keyset) throws GeneralSecurityException;
  }

  /**
   * @throws StoreMissing if there is no such file
   */
  KeysetFile(Path path) {
    this.path = path.toAbsolutePath();
    if (Files.notExists(path)) {
      throw new StoreMissing(
          "The key file %s is not there: let madoguchi.sealing.keyset name the command side's."
              .formatted(path));
    }
    this.read = read();
  }

  /** Makes the file of a house that has none. */
  static void createIfMissing(Path path) {
    if (Files.notExists(path)) {
      try {
        var draft = draft(path.toAbsolutePath(), Keyset.generated());
        try {
          Files.createLink(path.toAbsolutePath(), draft); // Never in the place of another node's.
          force(folderOf(draft));
        } catch (FileAlreadyExistsException e) {
          // Another node was faster: its key is the house's.
        } finally {
          Files.delete(draft);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Could not make a keyset", e);
      }
    }
  }

  KeysetHandle handle() {
    return current().handle();
  }

  @Override
  public String primary() {
    return current().primary();
  }

  @Override
  public Set<String> names() {
    return current().names();
  }

  @Override
  public Aead kek(String name) {
    return current().kek(name);
  }

  @Override
  public void addKey() {
    replace(Keyset::withNewKey);
  }

  @Override
  public void useNewest() {
    replace(Keyset::withNewestAsPrimary);
  }

  @Override
  public void remove(String name) {
    replace(keyset -> keyset.without(name));
  }

  private synchronized void replace(Change change) {
    try {
      var draft = draft(path, change.of(read().keyset()));
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
      force(folderOf(path));
      read = read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not change the keyset", e);
    }
  }

  private Keyset current() {
    try {
      if (!Files.getLastModifiedTime(path).equals(read.writtenAt())) {
        read = read();
      }
      return read.keyset();
    } catch (IOException e) {
      throw new KeyUnavailable("The key file %s cannot be read".formatted(path), e);
    }
  }

  private Read read() {
    try {
      var writtenAt = Files.getLastModifiedTime(path);
      return new Read(Keyset.parsed(Files.readString(path)), writtenAt);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyUnavailable("The key file %s cannot be read".formatted(path), e);
    }
  }

  /**
   * Complete and on the disk before it has its name: without it, nothing that was sealed could be
   * read.
   */
  private static Path draft(Path path, Keyset keyset) throws IOException, GeneralSecurityException {
    var folder = Files.createDirectories(folderOf(path));
    var draft = Files.createTempFile(folder, "keyset", ".new"); // For its owner only.
    Files.writeString(draft, keyset.json());
    force(draft);
    return draft;
  }

  private static Path folderOf(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  private static void force(Path path) throws IOException {
    try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
      file.force(true);
    }
  }
}
