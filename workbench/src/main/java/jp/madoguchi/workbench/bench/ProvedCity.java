package jp.madoguchi.workbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import jp.madoguchi.workbench.server.InThisProcess;
import org.springframework.jdbc.core.JdbcTemplate;

/** A city in this process, whose proofs are watched from the outside. All rates are facts/s. */
record ProvedCity(InThisProcess process, City city) implements AutoCloseable {

  private static final Clerk AUDITOR = new Clerk("staff-tamura", "dept-general-affairs");

  /** As if nothing had been followed yet. */
  private static final String FORGET =
      """
      begin;
      lock table proof_head;
      truncate proof_gap, proof_tile, proof_leaves, proof_time_stamp, proof_checkpoint;
      update proof_head set size = 0, position = 0;
      commit
      """;

  /** Once its pages show everything. */
  static ProvedCity of(Path data) throws InterruptedException {
    var process = InThisProcess.on(data);
    process.awaitPages();
    return new ProvedCity(process, process.city());
  }

  long facts() {
    return number("select count(*) from DomainEventEntry");
  }

  /** The follower catches up with all that there is. */
  double proveAnew() throws InterruptedException {
    jdbc().execute(FORGET);
    var all = facts();
    return rate(() -> number("select size from proof_head") >= all);
  }

  /** What is done every night. */
  double compareAll() {
    city.operate("/actuator/proof");
    return 1_000.0
        * number("select size from proof_check order by number desc limit 1")
        / number("select millis from proof_check order by number desc limit 1");
  }

  /** From the order until the bundle can be fetched. */
  double exportAll(Path file) throws InterruptedException {
    var id = city.create(AUDITOR, "/audit/exports", "bench", Map.of("scope", "ALL")).id();
    var path = "/audit/exports/" + id;
    var rate =
        rate(() -> city.get(AUDITOR, path).body().path("state").asString("").equals("READY"));
    fetch(id, file);
    return rate;
  }

  private void fetch(String id, Path file) {
    try (var out = Files.newOutputStream(file)) {
      var pieces = number("select max(number) + 1 from proof_export_piece");
      for (var number = 0; number < pieces; number++) {
        out.write(
            Objects.requireNonNull(
                jdbc()
                    .queryForObject(
                        "select bytes from proof_export_piece where export = ? and number = ?",
                        byte[].class,
                        id,
                        number)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double rate(BooleanSupplier done) throws InterruptedException {
    var begun = System.nanoTime();
    while (!done.getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return facts() / ((System.nanoTime() - begun) / 1e9);
  }

  private long number(String query) {
    return Objects.requireNonNull(jdbc().queryForObject(query, Long.class));
  }

  private JdbcTemplate jdbc() {
    return process.part(JdbcTemplate.class);
  }

  @Override
  public void close() {
    city.close();
    process.close();
  }
}
