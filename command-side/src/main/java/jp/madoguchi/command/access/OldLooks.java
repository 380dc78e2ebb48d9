package jp.madoguchi.command.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.platform.access.AccessFacts;
import jp.madoguchi.shared.access.AccessesRemoved;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 古い閲覧記録 — the only ones that can be removed at all, and only here. The removal of a month and the
 * fact that says so are one.
 */
@Component
class OldLooks {

  /** One node at a time; it lets go when the transaction ends. */
  private static final String ALONE = "select pg_advisory_xact_lock(hashtext('access_fact'))";

  private static final String ALLOW = "select set_config('madoguchi.retention', 'on', true)";

  /** The facts that say what was removed stay. */
  private static final String OLDEST =
      "select min(recorded_at) from access_fact where fact <> 'AccessesRemoved'";

  private static final String REMOVE =
      """
      delete from access_fact
       where recorded_at >= ? and recorded_at < ? and fact <> 'AccessesRemoved'
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final AccessFacts facts;
  private final Clock clock;

  OldLooks(
      JdbcTemplate jdbc, PlatformTransactionManager transactions, AccessFacts facts, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.facts = facts;
    this.clock = clock;
  }

  /** The month of the oldest, if there are any. */
  Optional<YearMonth> oldestMonth() {
    return Optional.ofNullable(jdbc.queryForObject(OLDEST, OffsetDateTime.class))
        .map(oldest -> YearMonth.from(OfficeHours.dayOf(oldest.toInstant())));
  }

  long remove(YearMonth month, int keptMonths) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              jdbc.queryForList(ALONE);
              jdbc.queryForList(ALLOW);
              long count = jdbc.update(REMOVE, startOf(month), startOf(month.plusMonths(1)));
              if (count > 0) {
                facts.append(
                    List.of(new AccessesRemoved(month, keptMonths, count, clock.instant())));
              }
              return count;
            }));
  }

  private static OffsetDateTime startOf(YearMonth month) {
    return OfficeHours.startOf(month.atDay(1)).atOffset(ZoneOffset.UTC);
  }
}
