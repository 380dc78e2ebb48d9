package jp.madoguchi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import jp.madoguchi.platform.privacy.kek.Keks;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;
import jp.madoguchi.platform.privacy.kek.KeyUnavailable;
import jp.madoguchi.platform.stores.OutOfReach;
import jp.madoguchi.shared.id.ContactId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SubjectKeysTest {

  private static final ContactId CONTACT = new ContactId("contact-1");
  private static final ContactId OF_ANOTHER = new ContactId("contact-2");
  private static final FreeText TEXT = new FreeText("ことば");

  @TempDir Path folder;
  private DataSource postgres;
  private KeyEncryption keks;
  private Node here;
  private Node there;

  @BeforeEach
  void a_house_of_two_nodes() {
    postgres = KeyTables.empty();
    keks = Keks.inFile(folder.resolve("keyset.json"));
    here = new Node(postgres, keks);
    there = new Node(postgres, keks);
  }

  @Test
  void what_one_node_seals_another_opens() {
    assertThat(there.sealer.open(CONTACT, here.sealer.seal(CONTACT, TEXT))).isEqualTo("ことば");
  }

  @Test
  void a_life_without_any_text_has_no_key() {
    here.sealer.sealIfPresent(CONTACT, null);

    assertThat(subjects()).isEmpty();
  }

  @Test
  void nodes_that_make_a_key_at_once_agree_on_one() throws Exception {
    for (var round = 0; round < 50; round++) {
      var life = new ContactId("contact-race-" + round);
      var start = new CountDownLatch(1);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var sealed =
            List.of(here, there, new Node(postgres, keks), new Node(postgres, keks)).stream()
                .map(
                    node ->
                        threads.submit(
                            () -> {
                              start.await();
                              return node.sealer.seal(life, TEXT);
                            }))
                .toList();
        start.countDown();
        for (var text : sealed) {
          assertThat(new Node(postgres, keks).sealer.open(life, text.get())).isEqualTo("ことば");
        }
      }
    }
  }

  @Test
  void a_key_outlives_the_transaction_in_which_it_was_made() {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(postgres));

    var sealed =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              return here.sealer.seal(CONTACT, TEXT);
            });

    assertThat(there.sealer.open(CONTACT, sealed)).isEqualTo("ことば");
  }

  @Test
  void keys_are_kept_wrapped() {
    here.sealer.seal(CONTACT, TEXT);

    var wrapped =
        new JdbcTemplate(postgres).queryForObject("select wrapped from subject_key", byte[].class);

    assertThat(wrapped).isNotEmpty();
    assertThatThrownBy(
            () -> TinkProtoKeysetFormat.parseKeyset(wrapped, InsecureSecretKeyAccess.get()))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void a_wrapped_key_moved_to_another_subject_opens_nothing() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    here.sealer.seal(OF_ANOTHER, TEXT);
    new JdbcTemplate(postgres)
        .update(
            """
            update subject_key set wrapped = (select wrapped from subject_key where subject = 'contact-2')
             where subject = 'contact-1'
            """);

    assertThatThrownBy(() -> there.sealer.open(CONTACT, sealed)).isInstanceOf(KeyUnavailable.class);
  }

  @Test
  void many_keys_are_fetched_at_once() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    there.keys.prepare(List.of("contact-1", "contact-unheard-of"));
    new JdbcTemplate(postgres).update("delete from subject_key");

    assertThat(there.sealer.open(CONTACT, sealed)).isEqualTo("ことば");
  }

  @Test
  void a_table_out_of_reach_erases_nothing() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    var nowhere = new DriverManagerDataSource("jdbc:postgresql://localhost:1/nowhere");

    assertThatThrownBy(() -> new Node(nowhere, keks).sealer.open(CONTACT, sealed))
        .satisfies(failure -> assertThat(OutOfReach.isBehind(failure)).isTrue());
  }

  private List<String> subjects() {
    return new JdbcTemplate(postgres).queryForList("select subject from subject_key", String.class);
  }
}
