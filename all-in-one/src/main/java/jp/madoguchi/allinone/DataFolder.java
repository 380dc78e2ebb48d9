package jp.madoguchi.allinone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * データフォルダー — where the embedded stores live. One server at a time holds it; the system takes the
 * hold from a server that dies, so whatever still runs in it afterwards is nobody's.
 */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel held;

  private DataFolder(Path path, FileChannel held) {
    this.path = path;
    this.held = held;
  }

  /**
   * @throws IllegalStateException if another server holds it
   */
  static DataFolder hold(Path path) throws IOException {
    Files.createDirectories(path);
    var file =
        FileChannel.open(
            path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(file) == null) {
      file.close();
      throw new IllegalStateException(
          "Another server is running on the data folder %s".formatted(path.toAbsolutePath()));
    }
    return new DataFolder(path, file);
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // The other server is in this very process.
    }
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
