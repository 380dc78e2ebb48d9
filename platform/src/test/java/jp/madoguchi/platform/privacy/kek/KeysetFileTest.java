package jp.madoguchi.platform.privacy.kek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import jp.madoguchi.platform.stores.StoreMissing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetFileTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void a_house_with_a_key() throws GeneralSecurityException {
    AeadConfig.register();
    path = folder.resolve("keys").resolve("keyset.json");
    KeysetFile.createIfMissing(path);
  }

  @Test
  void is_made_once_and_readable_for_its_owner_only() throws IOException {
    var made = Files.readString(path);

    KeysetFile.createIfMissing(path);

    assertThat(Files.readString(path)).isEqualTo(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(path.getParent()).isDirectoryContaining("glob:**keyset.json");
    assertThat(path.resolveSibling(".").toFile().list()).hasSize(1);
  }

  @Test
  void whoever_misses_it_is_told_so() {
    assertThatThrownBy(() -> new KeysetFile(folder.resolve("nowhere.json")))
        .isInstanceOf(StoreMissing.class)
        .hasMessageContaining("madoguchi.sealing.keyset");
  }

  @Test
  void a_new_key_wraps_nothing_before_it_is_used() {
    var file = new KeysetFile(path);
    var old = file.primary();

    file.addKey();

    assertThat(file.names()).hasSize(2);
    assertThat(file.primary()).isEqualTo(old);
  }

  @Test
  void the_newest_key_wraps_and_the_old_one_still_unwraps() throws GeneralSecurityException {
    var file = new KeysetFile(path);
    var old = file.primary();
    var wrapped = file.kek(old).encrypt(new byte[] {1}, new byte[] {2});

    file.addKey();
    file.useNewest();

    assertThat(file.primary()).isNotEqualTo(old);
    assertThat(file.kek(old).decrypt(wrapped, new byte[] {2})).containsExactly(1);
  }

  @Test
  void another_node_sees_what_was_changed() {
    var here = new KeysetFile(path);
    var there = new KeysetFile(path);

    here.addKey();
    here.useNewest();

    assertThat(there.primary()).isEqualTo(here.primary());
    assertThat(there.names()).isEqualTo(here.names());
  }

  @Test
  void a_key_that_was_removed_unwraps_no_more() {
    var file = new KeysetFile(path);
    var old = file.primary();
    file.addKey();
    file.useNewest();

    file.remove(old);

    assertThat(file.names()).containsExactly(file.primary());
    assertThatThrownBy(() -> file.kek(old)).isInstanceOf(KeyUnavailable.class);
  }
}
