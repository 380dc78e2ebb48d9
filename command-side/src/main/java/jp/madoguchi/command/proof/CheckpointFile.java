package jp.madoguchi.command.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.proof.note.SignedCheckpoint;

/**
 * チェックポイントの写し — a file to which checkpoints are appended, and nothing else is done: meant for a
 * medium that can be written once. What is there is what the database is held against.
 */
final class CheckpointFile {

  private final Path path;

  CheckpointFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /** All that are in it, in order; one that a crash has torn is passed over. */
  List<SignedCheckpoint> all() throws IOException {
    return Files.notExists(path)
        ? List.of()
        : SignedCheckpoint.readAll(Files.readAllLines(path, StandardCharsets.UTF_8));
  }

  /** Appends them; they are on the disk when this returns. */
  void append(List<SignedCheckpoint> checkpoints) throws IOException {
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var torn = file.size() > 0 && !endsWithAnEmptyLine() ? "\n\n" : "";
      var text = new StringBuilder(torn);
      checkpoints.forEach(checkpoint -> text.append(checkpoint.asAppended()));
      var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }

  private boolean endsWithAnEmptyLine() throws IOException {
    try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
      var end = ByteBuffer.allocate(2);
      file.read(end, Math.max(0, file.size() - 2));
      return new String(end.array(), StandardCharsets.UTF_8).equals("\n\n");
    }
  }
}
