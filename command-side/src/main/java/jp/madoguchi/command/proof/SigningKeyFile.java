package jp.madoguchi.command.proof;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import jp.madoguchi.platform.stores.StoreMissing;
import jp.madoguchi.proof.note.NoteFormatException;
import jp.madoguchi.proof.note.SigningKey;

/** 署名鍵ファイル — the key that signs checkpoints, in a file that only its owner can read. */
final class SigningKeyFile {

  private SigningKeyFile() {}

  /**
   * The key in that file; the file is made if there is none.
   *
   * @param origin the name of a new key
   * @throws StoreMissing if there is something else in it
   */
  static SigningKey at(Path path, String origin) throws IOException {
    if (Files.notExists(path)) {
      create(path.toAbsolutePath(), SigningKey.generate(origin));
    }
    try {
      return SigningKey.parse(Files.readString(path));
    } catch (NoteFormatException e) {
      throw new StoreMissing(
          "The file %s that madoguchi.proof.key names has no signing key: %s"
              .formatted(path, e.getMessage()));
    }
  }

  /** Complete and on the disk before it has its name, and never in the place of another node's. */
  private static void create(Path path, SigningKey key) throws IOException {
    var folder = Files.createDirectories(Objects.requireNonNull(path.getParent()));
    var draft = Files.createTempFile(folder, "proof-key", ".new"); // For its owner only.
    try {
      Files.writeString(draft, key.text());
      force(draft);
      Files.createLink(path, draft);
      force(folder);
    } catch (FileAlreadyExistsException e) {
      // Another node was faster: its key is the house's.
    } finally {
      Files.delete(draft);
    }
  }

  private static void force(Path path) throws IOException {
    try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
      file.force(true);
    }
  }
}
