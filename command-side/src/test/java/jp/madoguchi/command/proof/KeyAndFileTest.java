package jp.madoguchi.command.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.platform.stores.StoreMissing;
import jp.madoguchi.proof.note.Checkpoint;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.tree.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyAndFileTest {

  @TempDir Path folder;

  @Test
  void the_key_is_made_once_and_is_for_its_owner_only() throws IOException {
    var path = folder.resolve("keys/proof-key");

    var made = SigningKeyFile.at(path, "city");
    var read = SigningKeyFile.at(path, "another");

    assertThat(read.text()).isEqualTo(made.text());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(path.getParent()).isDirectoryContaining(file -> file.equals(path));
  }

  @Test
  void a_file_without_a_key_is_said_and_not_replaced() throws IOException {
    var path = Files.writeString(folder.resolve("proof-key"), "nothing\n");

    assertThatThrownBy(() -> SigningKeyFile.at(path, "city"))
        .isInstanceOf(StoreMissing.class)
        .hasMessageContaining("madoguchi.proof.key");
    assertThat(path).hasContent("nothing\n");
  }

  @Test
  void what_a_crash_has_torn_does_not_spoil_what_follows() throws IOException {
    var path = folder.resolve("checkpoints");
    var file = new CheckpointFile(path);
    var first = checkpoint(1);
    var second = checkpoint(2);
    file.append(List.of(first));
    var torn = second.asAppended().substring(0, 70);
    Files.writeString(path, torn, StandardOpenOption.APPEND);

    file.append(List.of(second));

    assertThat(file.all()).containsExactly(first, second);
    assertThat(Files.readString(path)).startsWith(first.asAppended() + torn);
  }

  @Test
  void a_rule_that_never_signs_is_refused() {
    assertThatThrownBy(() -> new CheckpointRule(0, Duration.ofMinutes(1)))
        .hasMessageContaining("madoguchi.proof.checkpoint");
    assertThatThrownBy(() -> new CheckpointRule(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SignedCheckpoint checkpoint(long size) {
    return new Checkpoint("madoguchi", size, Hashing.EMPTY, Town.MORNING).signedBy(Town.KEY);
  }
}
