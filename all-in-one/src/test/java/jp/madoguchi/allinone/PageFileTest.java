package jp.madoguchi.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

  private static final String PAGES = "pages";

  @TempDir private Path folder;

  @Test
  void keeps_what_was_written() throws IOException {
    write();

    assertThat(read()).isEqualTo("市民課");
  }

  @Test
  void keeps_what_was_written_by_a_server_that_was_killed() throws IOException {
    write();
    Files.writeString(folder.resolve("pages.open"), thisBoot());

    assertThat(read()).isEqualTo("市民課");
  }

  @Test
  void is_thrown_away_when_the_machine_went_down_while_it_was_open() throws IOException {
    write();
    Files.writeString(folder.resolve("pages.open"), "another boot");

    assertThat(read()).isNull();
  }

  @Test
  void is_thrown_away_when_it_cannot_be_read() throws IOException {
    Files.writeString(folder.resolve("pages.mv"), "torn".repeat(5_000));

    assertThat(read()).isNull();
  }

  private void write() throws IOException {
    try (var data = DataFolder.hold(folder, false)) {
      var file = new PageFile(data);
      var store = file.open();
      store.openMap(PAGES).put("dept-citizens", "市民課");
      store.close();
      file.closed();
    }
  }

  private @Nullable Object read() throws IOException {
    try (var data = DataFolder.hold(folder, false);
        var store = new PageFile(data).open()) {
      return store.openMap(PAGES).get("dept-citizens");
    }
  }

  private static String thisBoot() throws IOException {
    return Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
  }
}
