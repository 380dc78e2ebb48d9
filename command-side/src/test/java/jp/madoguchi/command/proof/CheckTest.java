package jp.madoguchi.command.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.command.proof.Finding.CheckpointDiffers;
import jp.madoguchi.command.proof.Finding.FactDiffers;
import jp.madoguchi.command.proof.Finding.FactIsGone;
import jp.madoguchi.command.proof.Finding.FactIsNotInTheTree;
import jp.madoguchi.command.proof.Finding.TileDiffers;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.SigningKey;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Hashing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody changes the tables with SQL, and is found. */
class CheckTest {

  private final Town town = new Town().signingEvery(100, Duration.ofMinutes(1));

  @BeforeEach
  void there_are_signed_facts() {
    town.happen("contact-1", 600);
    town.copiesCheckpoints();
    town.follower().catchUp();
    town.copiesCheckpoints();
    assertThat(town.check().first()).isEmpty();
    assertThat(standing().wrong()).isZero();
  }

  @Test
  void a_deleted_row_is_found_and_the_alarm_rises() {
    town.jdbc.update("delete from DomainEventEntry where globalIndex = 300");

    assertThat(town.check().first()).containsExactly(new FactIsGone(299, 300));
    assertThat(standing().wrong()).isEqualTo(1);
    assertThat(standing().findings())
        .containsExactly("The fact at position 300 (leaf 299) is gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload = payload || ' '",
        "metaData = '{\"actorDepartment\":\"dept-school\"}'",
        "metaData = null",
        "timeStamp = '2026-04-01T00:00:00.001Z'",
        "aggregateIdentifier = 'contact-2'",
        "sequenceNumber = 9999",
        "type = null",
        "payloadRevision = '1'",
        "payloadType = 'jp.madoguchi.Another'",
        "eventIdentifier = 'another'"
      })
  void a_rewritten_row_is_found(String change) {
    town.jdbc.update("update DomainEventEntry set %s where globalIndex = 1".formatted(change));

    assertThat(town.check().first()).containsExactly(new FactDiffers(0, 1));
  }

  @Test
  void two_rows_that_have_changed_places_are_found() {
    town.jdbc.update("update DomainEventEntry set globalIndex = -1 where globalIndex = 5");
    town.jdbc.update("update DomainEventEntry set globalIndex = 5 where globalIndex = 6");
    town.jdbc.update("update DomainEventEntry set globalIndex = 6 where globalIndex = -1");

    assertThat(town.check().first()).containsExactly(new FactDiffers(4, 5), new FactDiffers(5, 6));
  }

  @Test
  void a_row_that_came_to_its_place_afterwards_is_found() {
    town.jdbc.queryForList("select setval('domainevententry_globalindex_seq', 700)");
    town.happen("contact-2", 1);
    town.follower().follow();
    town.withoutPatience().follower().follow();

    town.jdbc.update("update DomainEventEntry set globalIndex = 650 where globalIndex = 701");

    assertThat(town.check().first())
        .containsExactly(new FactIsGone(600, 701), new FactIsNotInTheTree(650));
  }

  @Test
  void a_row_that_is_rewritten_with_its_tile_is_found_by_what_was_signed() {
    town.jdbc.update("update DomainEventEntry set payload = '{}' where globalIndex = 600");
    var tile = town.tree.tile(0, 2);
    var forged = town.facts.after(599, 1).getFirst().hash();
    System.arraycopy(forged.bytes(), 0, tile, 87 * Hash.LENGTH, Hash.LENGTH);
    town.jdbc.update("update proof_tile set hashes = ? where level = 0 and number = 2", tile);

    assertThat(town.check().first())
        .containsExactly(
            new CheckpointDiffers("database", 600, "has another root than the tree"),
            new CheckpointDiffers("file", 600, "has another root than the tree"));
  }

  @Test
  void a_tile_that_does_not_follow_from_the_leaves_is_found() {
    town.jdbc.update(
        "update proof_tile set hashes = set_byte(hashes, 0, 1 - least(1, get_byte(hashes, 0))) where level = 1");

    assertThat(town.check().first()).contains(new TileDiffers(1, 0));
  }

  @Test
  void a_checkpoint_of_another_key_is_found() {
    var stranger = SigningKey.generate("madoguchi");
    var own = town.checkpoints.of(300).orElseThrow().checkpoint();
    town.jdbc.update(
        "update proof_checkpoint set note = ? where size = 300",
        own.signedBy(stranger).note().toString());

    assertThat(town.check().first())
        .containsExactly(
            new CheckpointDiffers(
                "database",
                300,
                "is signed by no key of ours, but by " + stranger.verifier().shortName()));
  }

  @Test
  void an_end_that_is_cut_off_everywhere_is_found_by_the_file() {
    town.jdbc.update("delete from DomainEventEntry where globalIndex > 512");
    town.jdbc.update("delete from proof_checkpoint where size > 512");
    town.jdbc.update("delete from proof_tile where level = 0 and number = 2");
    town.jdbc.update("delete from proof_leaves where tile = 2");
    town.jdbc.update("update proof_head set size = 512, position = 512");

    assertThat(town.check().first())
        .containsExactly(new CheckpointDiffers("file", 600, "has more facts than the tree"));
  }

  @Test
  void leaves_that_are_gone_are_found() {
    town.jdbc.update("delete from proof_leaves where tile = 1");

    assertThat(town.check().first()).startsWith(new TileDiffers(0, 1));
  }

  @Test
  void erasing_a_key_changes_nothing() {
    town.jdbc.update("delete from subject_key");

    assertThat(town.check().first()).isEmpty();
    assertThat(town.tree.size()).isEqualTo(600);
    assertThat(town.checkpoints.newest().map(SignedCheckpoint::checkpoint).orElseThrow().root())
        .isNotEqualTo(Hashing.EMPTY);
  }

  private Standing standing() {
    return Standing.now(town.jdbc);
  }
}
