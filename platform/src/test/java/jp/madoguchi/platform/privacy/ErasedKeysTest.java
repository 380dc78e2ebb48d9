package jp.madoguchi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import jp.madoguchi.platform.privacy.kek.Keks;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class ErasedKeysTest {

  private static final VisitorId HANAKO = new VisitorId("visitor-hanako");
  private static final VisitorId SAME_HANAKO = new VisitorId("visitor-hanako-2");
  private static final ContactId CONTACT = new ContactId("contact-1");
  private static final ContactId OF_ANOTHER = new ContactId("contact-2");
  private static final ProcedureCaseId CASE = new ProcedureCaseId("case-1");
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
  void erases_the_visitor_and_all_that_belongs_to_them_and_nobody_else() {
    var texts = List.<Identifier>of(HANAKO, CONTACT, CASE, OF_ANOTHER);
    var sealed = texts.stream().map(life -> here.sealer.seal(life, TEXT)).toList();
    here.keys.handOver(CONTACT, HANAKO);
    here.keys.handOver(CASE, HANAKO);

    var done = here.keys.destroy(HANAKO);

    assertThat(done.lives()).containsExactly("case-1", "contact-1", "visitor-hanako");
    assertThat(done.keys()).isEqualTo(3);
    for (var i = 0; i < 3; i++) {
      assertThat(here.sealer.open(texts.get(i), sealed.get(i))).isEqualTo(Sealer.ERASED);
    }
    assertThat(here.sealer.open(OF_ANOTHER, sealed.get(3))).isEqualTo("ことば");
    assertThat(new JdbcTemplate(postgres).queryForList("select * from subject_key"))
        .filteredOn(row -> row.get("destroyed_at") != null)
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.get("wrapped")).isNull());
  }

  @Test
  void a_key_destroyed_elsewhere_is_gone_here_within_seconds() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    here.keys.handOver(CONTACT, HANAKO);
    assertThat(there.sealer.open(CONTACT, sealed)).isEqualTo("ことば");

    here.keys.destroy(HANAKO);
    there.passes(Duration.ofSeconds(5));

    assertThat(there.sealer.open(CONTACT, sealed)).isEqualTo(Sealer.ERASED);
  }

  @Test
  void nothing_more_is_written_about_who_was_erased() {
    here.keys.handOver(CONTACT, HANAKO);
    here.keys.destroy(HANAKO);

    assertThatThrownBy(() -> here.sealer.seal(CONTACT, TEXT))
        .isInstanceOfSatisfying(
            CommandExecutionException.class,
            refusal ->
                assertThat(refusal.<Rejection>getDetails().orElseThrow().code())
                    .isEqualTo("ERASED"));
  }

  @Test
  void destroying_again_finds_the_same_lives() {
    here.sealer.seal(CONTACT, TEXT);
    here.keys.handOver(CONTACT, HANAKO);

    assertThat(here.keys.destroy(HANAKO)).isEqualTo(there.keys.destroy(HANAKO));
  }

  @Test
  void a_life_that_is_handed_over_before_its_first_text_belongs_to_the_visitor_too() {
    here.keys.handOver(CONTACT, HANAKO);
    var sealed = here.sealer.seal(CONTACT, TEXT);
    assertThat(there.sealer.open(CONTACT, sealed)).isEqualTo("ことば");

    here.keys.destroy(HANAKO);

    assertThat(here.sealer.open(CONTACT, sealed)).isEqualTo(Sealer.ERASED);
  }

  @Test
  void a_life_that_is_handed_over_after_the_erasure_is_erased_at_once() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    here.keys.destroy(HANAKO);

    here.keys.handOver(CONTACT, HANAKO);

    assertThat(here.sealer.open(CONTACT, sealed)).isEqualTo(Sealer.ERASED);
    assertThat(there.sealer.open(CONTACT, sealed)).isEqualTo(Sealer.ERASED);
  }

  @Test
  void handing_over_again_changes_nothing_and_another_visitor_takes_over() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    here.keys.handOver(CONTACT, HANAKO);
    here.keys.handOver(CONTACT, HANAKO);
    here.keys.handOver(CONTACT, SAME_HANAKO);

    here.keys.destroy(HANAKO);

    assertThat(here.sealer.open(CONTACT, sealed)).isEqualTo("ことば");
  }

  @Test
  void who_was_merged_into_another_is_erased_with_them() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    here.keys.handOver(CONTACT, SAME_HANAKO);
    here.keys.handOver(SAME_HANAKO, HANAKO);

    here.keys.destroy(HANAKO);

    assertThat(here.sealer.open(CONTACT, sealed)).isEqualTo(Sealer.ERASED);
  }

  @Test
  void a_merge_that_was_undone_binds_no_more() {
    var sealed = here.sealer.seal(CONTACT, TEXT);
    here.keys.handOver(CONTACT, SAME_HANAKO);
    here.keys.handOver(SAME_HANAKO, HANAKO);
    here.keys.takeBack(SAME_HANAKO);

    here.keys.destroy(HANAKO);

    assertThat(here.sealer.open(CONTACT, sealed)).isEqualTo("ことば");
  }

  @Test
  void merged_in_a_circle_they_are_all_erased() {
    here.keys.handOver(SAME_HANAKO, HANAKO);
    here.keys.handOver(HANAKO, SAME_HANAKO);

    assertThat(here.keys.destroy(HANAKO))
        .isEqualTo(new Destruction(List.of("visitor-hanako", "visitor-hanako-2"), 0));
  }

  @Test
  void whoever_is_handed_over_while_the_visitor_is_erased_is_erased() throws Exception {
    for (var round = 0; round < 30; round++) {
      var visitor = new VisitorId("visitor-race-" + round);
      var life = new ContactId("contact-race-" + round);
      var sealed = here.sealer.seal(life, TEXT);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var handing = threads.submit(() -> there.keys.handOver(life, visitor));
        var destroying = threads.submit(() -> here.keys.destroy(visitor));
        handing.get();
        destroying.get();
      }

      assertThat(new Node(postgres, keks).sealer.open(life, sealed)).isEqualTo(Sealer.ERASED);
    }
  }
}
