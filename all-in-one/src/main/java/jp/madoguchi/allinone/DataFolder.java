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
   * @param practice whether the city is one to practise with
   * @throws IllegalStateException if another server holds it, or it is a city's of the other sort
   */
  static DataFolder hold(Path path, boolean practice) throws IOException {
    Files.createDirectories(path);
    requireSort(path, practice);
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

  /** What was typed to practise never stands in a real city, nor the other way round. */
  private static void requireSort(Path path, boolean practice) throws IOException {
    var sign = path.resolve("practice");
    if (practice && Files.notExists(path.resolve("facts"))) {
      Files.writeString(sign, "研修用の市のデータです。This is a city to practise with.\n");
    }
    if (Files.exists(sign) != practice) {
      throw new IllegalStateException(
          "The data folder %s is that of a %s: give another one with --data"
              .formatted(path.toAbsolutePath(), practice ? "real city" : "city to practise with"));
    }
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
