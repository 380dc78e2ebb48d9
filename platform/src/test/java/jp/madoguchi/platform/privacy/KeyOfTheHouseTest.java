package jp.madoguchi.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.sql.DataSource;
import jp.madoguchi.platform.privacy.SealingEndpoint.Kek;
import jp.madoguchi.platform.privacy.SealingEndpoint.Step;
import jp.madoguchi.platform.privacy.kek.Keks;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.privacy.SealedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A city from before there were data keys. */
class KeyOfTheHouseTest {

  private static final ContactId LIFE = new ContactId("contact-1");

  @TempDir Path folder;
  private final DataSource postgres = KeyTables.empty();
  private Path file;

  @BeforeEach
  void a_house_with_a_key_file() {
    file = folder.resolve("sealing-keyset.json");
  }

  @Test
  void texts_from_before_there_were_data_keys_still_open_also_after_a_rotation() throws Exception {
    var keks = Keks.inFile(file);
    var house =
        TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
            .getPrimitive(RegistryConfiguration.get(), Aead.class);
    var sealed =
        new SealedText(
            "house",
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    house.encrypt("昔の話".getBytes(UTF_8), LIFE.value().getBytes(UTF_8))));
    new JdbcTemplate(postgres)
        .update("insert into subject_key (subject, created_at) values ('house', now())");

    var node = new Node(postgres, keks);
    node.keys.adoptKeyOfTheHouse();
    node.keys.adoptKeyOfTheHouse();
    assertThat(node.sealer.open(LIFE, sealed)).isEqualTo("昔の話");

    var old = keks.primary();
    node.endpoint.take(Step.ADD);
    node.endpoint.take(Step.USE);
    await().atMost(10, SECONDS).until(() -> !node.endpoint.sealing().rewrapping());
    node.endpoint.remove(old);
    assertThat(new Node(postgres, Keks.inFile(file)).sealer.open(LIFE, sealed)).isEqualTo("昔の話");
  }

  @Test
  void a_house_that_is_new_has_no_such_key() {
    var node = new Node(postgres, Keks.inFile(file));

    node.keys.adoptKeyOfTheHouse();

    assertThat(node.endpoint.sealing().keks()).extracting(Kek::keys).containsExactly(0L);
  }
}
