package jp.madoguchi.command.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import jp.madoguchi.command.proof.Export.Scope;
import jp.madoguchi.command.proof.ExportTable.TakenOver;
import jp.madoguchi.platform.proof.TimeStamp;
import jp.madoguchi.platform.words.FactWords;
import jp.madoguchi.proof.bundle.BundleVerifier;
import jp.madoguchi.proof.bundle.Problem;
import jp.madoguchi.proof.bundle.Report;
import jp.madoguchi.proof.tree.Hashing;
import org.junit.jupiter.api.Test;

class ExportingTest {

  private static final Export ALL = new Export("export-1", "staff-a", Scope.ALL, null, null, null);

  private final Town town = new Town().signingEvery(100, Duration.ofMinutes(1));
  private final ExportTable exports = new ExportTable(town.jdbc);

  @Test
  void what_was_asked_for_is_made_whole_in_pieces() throws IOException {
    town.happen("contact-1", 20_000);
    exports.ask(ALL, Town.MORNING);

    exporting().makeAll();

    assertThat(state()).isEqualTo("READY");
    assertThat(pieces(ALL.id()).size()).isGreaterThan(1);
    var report = verified();
    assertThat(report.problems()).isEmpty();
    assertThat(report.facts()).isEqualTo(20_000);
  }

  @Test
  void the_newest_time_stamp_goes_with_it_and_must_be_about_its_checkpoint() throws IOException {
    town.happen("contact-1", 300);
    town.follower().catchUp();
    var note = town.checkpoints.of(200).orElseThrow().note().toString();
    var hash = Hashing.newSha256().digest(note.getBytes(StandardCharsets.UTF_8));
    town.stamps.keep(new TimeStamp(200, Town.MORNING, hash));
    exports.ask(ALL, Town.MORNING);
    exporting().makeAll();
    assertThat(verified().isWhole()).isTrue();

    town.stamps.keep(new TimeStamp(300, Town.MORNING, hash));
    exports.ask(new Export("export-2", "staff-a", Scope.ALL, null, null, null), Town.MORNING);
    exporting().makeAll();

    assertThat(verified("export-2").problems())
        .extracting(Problem::toString)
        .containsExactly("time-stamp/token.tst: is not about that checkpoint");
  }

  @Test
  void a_deleted_row_is_named_by_whoever_verifies_the_bundle() throws IOException {
    town.happen("contact-1", 300);
    town.follower().catchUp();
    town.jdbc.update("delete from DomainEventEntry where globalIndex = 7");
    exports.ask(ALL, Town.MORNING);

    exporting().makeAll();

    assertThat(verified().problems().getFirst())
        .hasToString("facts/000000.ndjson, line 7: leaf 7 follows leaf 5");
  }

  @Test
  void another_node_takes_over_from_a_dead_one_and_begins_anew() throws IOException {
    town.happen("contact-1", 10);
    exports.ask(ALL, Town.MORNING);
    assertThat(exports.claim("dead")).contains(ALL);
    exports.add(ALL, "dead", 0, new byte[] {1});
    assertThat(exports.claim("eager")).isEmpty();
    town.jdbc.update("update proof_export set claimed_until = now() - interval '1 second'");

    exporting().makeAll();

    assertThat(verified().isWhole()).isTrue();
    assertThatThrownBy(() -> exports.add(ALL, "dead", 9, new byte[] {1}))
        .isInstanceOf(TakenOver.class);
    assertThatThrownBy(() -> exports.progress(ALL, "dead", 1, 1, 1)).isInstanceOf(TakenOver.class);
    exports.end(ALL, "dead", "FAILED", 0);
    assertThat(state()).isEqualTo("READY");
  }

  @Test
  void without_a_fact_there_is_nothing_to_prove() {
    exports.ask(ALL, Town.MORNING);

    exporting().makeAll();

    assertThat(state()).isEqualTo("FAILED");
  }

  @Test
  void a_bundle_is_thrown_away_after_a_day() {
    town.happen("contact-1", 10);
    exports.ask(ALL, Town.MORNING);
    exporting().makeAll();

    town.later(Duration.ofDays(1));
    exporting().makeAll();
    assertThat(state()).isEqualTo("READY");

    town.later(Duration.ofSeconds(1));
    exporting().makeAll();
    assertThat(state()).isEqualTo("THROWN_AWAY");
    assertThat(pieces(ALL.id())).isEmpty();
  }

  private Exporting exporting() {
    var making =
        new ExportMaking(
            town.follower(),
            town.facts,
            town.tree,
            town.checkpoints,
            town.stamps,
            Town.KEY,
            new FactWords(),
            town.jdbc,
            town.clock());
    return new Exporting(exports, making, Period.ofDays(1), town.clock());
  }

  private Report verified() throws IOException {
    return verified(ALL.id());
  }

  private Report verified(String export) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pieces(export).forEach(bytes::writeBytes);
    var file =
        Files.write(Files.createTempFile(Path.of("target"), "bundle", ".zip"), bytes.toByteArray());
    return new BundleVerifier(Set.of(Town.KEY.verifier()), List.of()).verify(file);
  }

  private List<byte[]> pieces(String export) {
    return town.jdbc.query(
        "select bytes from proof_export_piece where export = ? order by number",
        (row, _) -> row.getBytes(1),
        export);
  }

  private String state() {
    return String.valueOf(town.jdbc.queryForObject("select state from proof_export", String.class));
  }
}
