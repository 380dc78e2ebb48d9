package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("監査担当の一日")
class AuditorsDayTest {

  private static final String ONE_FACT =
      "%s from DomainEventEntry where aggregateIdentifier = ? and sequenceNumber = ?";
  private static final String GONE = "The fact at position %d (leaf ";

  @LocalServerPort int port;
  @TempDir Path folder;
  @Autowired JdbcTemplate tables;
  @Autowired MeterRegistry meters;

  @Test
  @DisplayName("ある時刻の画面を見て、その後の変更と職員を知り、書き出して、持ち帰った束だけで確かめる")
  void from_a_moment_of_the_past_to_a_bundle_that_proves_it() throws Exception {
    var watched = new WatchedContact(port);
    var called = watched.moments().get(2);
    var noted = watched.moments().get(4);

    assertThat(watched.asOf(called).raw().body()).isEqualTo(watched.shown().get(called));
    var changes = watched.asks("diff?from=%s&to=%s", called, noted).body();
    assertThat(changes.findValuesAsString("field")).contains("/state", "/notes/0/text");
    assertThat(changes.at("/0/fact/by/id").asString()).isEqualTo("staff-sato");
    var order = Map.of("scope", "LIFE", "life", watched.id());
    var bundle = Bundle.ordered(watched.auditor, order, folder);

    var facts = watched.asks("facts").body().at("/items").size();
    assertThat(bundle.report().verdict()).startsWith("完全 WHOLE: %d facts".formatted(facts));
    assertThat(bundle.text("index.html")).contains("窓口に呼び出した", "staff-sato", "〔封印〕");
    for (var place = 0L; place < bundle.size(); place += bundle.size() / 40) {
      var report = bundle.withAnotherByteAt(place).report();
      assertThat(report.isWhole()).as("byte %d", place).isFalse();
      assertThat(report.problems()).isNotEmpty();
    }
  }

  @Test
  @DisplayName("保管庫の行を消すと、次の検証がその場所を言い、警報の値が上がる")
  void a_deleted_row_is_found_and_the_alarm_rises() throws Exception {
    var watched = new WatchedContact(port);
    Bundle.ordered(watched.auditor, Map.of("scope", "LIFE", "life", watched.id()), folder);
    var operator = new Clerk("http://localhost:" + port + "/actuator", watched.sato.staff(), "");
    assertThat(operator.create("/proof", Map.of()).body().at("/wrong").asInt()).isZero();
    assertThat(alarm()).isZero();
    var position = positionOf(watched.id());
    tables.update(
        "create table kept as select * from DomainEventEntry where globalIndex = ?", position);
    tables.update("delete from DomainEventEntry where globalIndex = ?", position);
    try {
      var found = operator.create("/proof", Map.of()).body();

      assertThat(found.at("/wrong").asInt()).isEqualTo(1);
      assertThat(found.at("/findings/0").asString()).startsWith(GONE.formatted(position));
      assertThat(alarm()).isEqualTo(1);
    } finally {
      tables.update("insert into DomainEventEntry select * from kept");
      tables.execute("drop table kept");
    }
    assertThat(operator.create("/proof", Map.of()).body().at("/wrong").asInt()).isZero();
  }

  @Test
  @DisplayName("途中の事実が消された来歴からは、画面を再現せず、欠けた番号を言う")
  void no_page_is_told_from_a_history_with_a_gap() {
    var watched = new WatchedContact(port);
    var life = watched.id();
    var called = watched.moments().get(2);
    var served = watched.moments().get(3);
    tables.update("create table kept as " + ONE_FACT.formatted("select *"), life, 2);
    tables.update(ONE_FACT.formatted("delete"), life, 2);
    try {
      for (var question :
          List.of(
              "as-of?at=" + called,
              "diff?from=%s&to=%s".formatted(called, served),
              "provenance?field=/state",
              "replay?step=4")) {
        Problem.is(watched.asks(question), 409, "HISTORY_IS_NOT_WHOLE");
      }
      assertThat(watched.asks("replay?step=1").status()).isEqualTo(200);
      assertThat(watched.asks("facts").body().at("/items"))
          .noneMatch(fact -> fact.at("/sequence").asInt() == 2)
          .anyMatch(fact -> fact.at("/sequence").asInt() == 3);
    } finally {
      tables.update("insert into DomainEventEntry select * from kept");
      tables.execute("drop table kept");
    }
    assertThat(watched.asOf(called).raw().body()).isEqualTo(watched.shown().get(called));
  }

  private long positionOf(String life) {
    return Objects.requireNonNull(
        tables.queryForObject(
            "select max(globalIndex) from DomainEventEntry where aggregateIdentifier = ?",
            Long.class,
            life));
  }

  private double alarm() {
    return meters.get("madoguchi.proof.wrong").gauge().value();
  }
}
