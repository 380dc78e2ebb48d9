package jp.madoguchi.allinone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 頁のファイル — where the embedded pages are kept. It is not forced to the disk, because everything in
 * it can be folded again from the facts. A killed server leaves it whole; a power cut may not, and
 * then it is thrown away: so is a file that cannot be read.
 */
final class PageFile {

  private static final Logger LOG = LoggerFactory.getLogger(PageFile.class);

  /** How documents and keys are written; a file of another form is folded anew. */
  private static final int FORM = 3;

  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  private static final int CACHE_MB = 128;

  private final Path file;
  private final Path openSince;

  PageFile(DataFolder data) {
    this.file = data.resolve("pages.mv");
    this.openSince = data.resolve("pages.open");
  }

  MVStore open() throws IOException {
    if (wasOpenWhenThePowerWentOff()) {
      LOG.warn("The machine went down while the pages were open: they are folded again");
      Files.deleteIfExists(file);
    }
    noteTheBoot();
    try {
      return inThisForm(opened(file));
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw e;
      }
      LOG.warn("The page store cannot be read and is built again", e);
      return anew();
    }
  }

  private MVStore inThisForm(MVStore store) throws IOException {
    if (store.getMapNames().isEmpty() || store.getStoreVersion() == FORM) {
      store.setStoreVersion(FORM);
      return store;
    }
    LOG.info("The page store is of an older form and is built again");
    store.closeImmediately();
    return anew();
  }

  private MVStore anew() throws IOException {
    Files.deleteIfExists(file);
    var store = opened(file);
    store.setStoreVersion(FORM);
    return store;
  }

  /** When it is written, the server says: between two commands. */
  static MVStore opened(Path file) {
    return new MVStore.Builder()
        .fileName(file.toString())
        .cacheSize(CACHE_MB)
        .autoCommitDisabled()
        .autoCommitBufferSize(0)
        .open();
  }

  /** The pages were closed as they should be. */
  void closed() throws IOException {
    Files.deleteIfExists(openSince);
  }

  private void noteTheBoot() throws IOException {
    Files.writeString(openSince, boot());
    try (var note = FileChannel.open(openSince, StandardOpenOption.READ)) {
      note.force(true);
    }
  }

  /** It was opened by another boot of the system and never closed. */
  private boolean wasOpenWhenThePowerWentOff() throws IOException {
    return Files.exists(openSince) && !Files.readString(openSince).equals(boot());
  }

  /** Where the system does not say, every boot is the same. */
  private static String boot() throws IOException {
    return Files.isReadable(BOOT) ? Files.readString(BOOT) : "";
  }
}
