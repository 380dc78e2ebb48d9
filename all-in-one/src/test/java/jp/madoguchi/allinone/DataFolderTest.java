package jp.madoguchi.allinone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @Test
  void is_held_by_one_server_at_a_time() throws IOException {
    try (var _ = DataFolder.hold(folder, false)) {
      assertThatThrownBy(() -> DataFolder.hold(folder, false))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Another server is running");
    }
    DataFolder.hold(folder, false).close();
  }

  @Test
  void a_city_to_practise_with_never_becomes_a_real_one() throws IOException {
    DataFolder.hold(folder, true).close();
    facts();

    DataFolder.hold(folder, true).close();
    assertThatThrownBy(() -> DataFolder.hold(folder, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a city to practise with");
  }

  @Test
  void nobody_practises_in_a_real_city() throws IOException {
    DataFolder.hold(folder, false).close();
    facts();

    assertThatThrownBy(() -> DataFolder.hold(folder, true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a real city");
    DataFolder.hold(folder, false).close();
  }

  @Test
  void a_number_that_now_belongs_to_another_process_keeps_no_database_from_starting()
      throws IOException {
    var facts = facts();
    var named =
        Files.writeString(facts.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

    LeftoverPostgres.clear(facts);

    assertThat(named).doesNotExist();
  }

  @Test
  void a_number_that_belongs_to_nobody_is_left_for_the_database_to_judge() throws IOException {
    var facts = facts();
    var named = Files.writeString(facts.resolve("postmaster.pid"), nobody() + "\n");

    LeftoverPostgres.clear(facts);

    assertThat(named).exists();
  }

  @Test
  void a_database_that_was_never_set_up_to_its_end_is_put_aside() throws IOException {
    var facts = Files.createDirectories(folder.resolve("facts"));
    Files.writeString(facts.resolve("PG_VERSION"), "18");

    LeftoverPostgres.clear(facts);

    assertThat(facts).doesNotExist();
    assertThat(folder).isDirectoryContaining("glob:**/facts.unfinished-*");
  }

  private Path facts() throws IOException {
    var facts = Files.createDirectories(folder.resolve("facts"));
    Files.writeString(facts.resolve("postmaster.opts"), "");
    return facts;
  }

  private static long nobody() {
    var number = 4_000_000L;
    while (ProcessHandle.of(number).isPresent()) {
      number++;
    }
    return number;
  }
}
