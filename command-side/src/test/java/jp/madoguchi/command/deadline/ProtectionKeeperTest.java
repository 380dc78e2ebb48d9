package jp.madoguchi.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.madoguchi.command.support.ProtectionDeadline;
import jp.madoguchi.command.support.Tables;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ProtectionKeeperTest {

  private static final VisitorId HANAKO = VisitorId.next();
  private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  private static final Instant NINE = Instant.parse("2020-04-01T00:00:00Z");
  private static final SealedText REASON = new SealedText("key", "reason");

  private final JdbcTemplate jdbc = new JdbcTemplate(Tables.empty());
  private final ProtectionKeeper keeper = new ProtectionKeeper(new ProtectionTable(jdbc));

  @Test
  void the_last_month_of_a_period_comes_and_then_its_end() {
    keeper.on(set(1, LAST), 1);
    assertThat(due("PROTECTION_ENDS_SOON")).containsExactly(midnight("2021-02-28"));

    keeper.on(new ProtectionEndApproached(HANAKO, 1, LAST, NINE), 2);
    assertThat(due("PROTECTION_ENDS_SOON")).isEmpty();
    assertThat(due("PROTECTION_ENDED")).containsExactly(midnight("2021-04-01"));

    keeper.on(new ProtectionEndPassed(HANAKO, 1, LAST, NINE));
    assertThat(due("PROTECTION_ENDED")).isEmpty();
  }

  @Test
  void an_extended_period_has_another_last_month() {
    keeper.on(set(1, LAST), 1);
    keeper.on(new ProtectionEndApproached(HANAKO, 1, LAST, NINE), 2);
    keeper.on(new ProtectionExtended(HANAKO, 1, LAST.plusDays(1), LAST.plusYears(1), NINE), 3);

    assertThat(due("PROTECTION_ENDED")).isEmpty();
    assertThat(due("PROTECTION_ENDS_SOON")).containsExactly(midnight("2022-02-28"));
  }

  @Test
  void a_provisional_protection_comes_to_no_end_until_it_is_confirmed() {
    keeper.on(set(1, null), 1);
    assertThat(due("PROTECTION_ENDS_SOON")).isEmpty();

    keeper.on(new ProtectionConfirmed(HANAKO, 1, FIRST, LAST, NINE), 2);
    assertThat(due("PROTECTION_ENDS_SOON")).hasSize(1);
  }

  @Test
  void a_temporary_lift_ends_beside_the_period() {
    keeper.on(set(1, LAST), 1);
    keeper.on(set(2, LAST), 2);
    keeper.on(liftedUntil("2020-04-01T01:00:00Z"), 3);
    keeper.on(liftedUntil("2020-04-01T02:00:00Z"), 4);
    assertThat(due("LIFT_ENDS")).containsExactly(Instant.parse("2020-04-01T02:00:00Z"));

    keeper.on(new ProtectionReturned(HANAKO, 1, NINE));
    assertThat(due("LIFT_ENDS")).isEmpty();
    assertThat(due("PROTECTION_ENDS_SOON")).hasSize(2);
  }

  @Test
  void of_what_is_lifted_nothing_comes_due() {
    keeper.on(set(1, LAST), 1);
    keeper.on(liftedUntil("2020-04-01T01:00:00Z"), 2);
    keeper.on(new ProtectionLifted(HANAKO, 1, REASON, NINE));

    assertThat(due("LIFT_ENDS")).isEmpty();
    assertThat(due("PROTECTION_ENDS_SOON")).isEmpty();
  }

  @Test
  void a_row_says_whose_it_is() {
    var protection = new ProtectionDeadline(HANAKO, 12);

    assertThat(ProtectionDeadline.named(protection.ofPeriod())).isEqualTo(protection);
    assertThat(ProtectionDeadline.named(protection.ofLift())).isEqualTo(protection);
  }

  private static ProtectionSet set(int protection, @Nullable LocalDate to) {
    return new ProtectionSet(
        HANAKO,
        protection,
        ProtectionGround.STALKING,
        to == null,
        List.of(),
        FIRST,
        to,
        null,
        null,
        NINE);
  }

  private static ProtectionLiftedTemporarily liftedUntil(String until) {
    return new ProtectionLiftedTemporarily(
        HANAKO, 1, List.of(RestrainedProcess.ISSUE), Instant.parse(until), REASON, NINE);
  }

  private List<Instant> due(String kind) {
    return jdbc
        .queryForList("select due_at from deadline where kind = ?", OffsetDateTime.class, kind)
        .stream()
        .map(OffsetDateTime::toInstant)
        .toList();
  }

  private static Instant midnight(String day) {
    return OffsetDateTime.parse(day + "T00:00:00+09:00").toInstant();
  }
}
