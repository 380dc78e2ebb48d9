package jp.madoguchi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.access.AccessRecorded;
import jp.madoguchi.shared.access.AccessesRemoved;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every place that keeps the record of looks must do. */
interface AccessFactsContract {

  Instant MORNING = Instant.parse("2026-04-02T00:00:00Z");

  AccessFacts facts();

  /** All that is kept there, in the order in which it is kept. */
  List<AccessFact> kept();

  @Test
  default void nothing_is_kept_at_first() {
    assertThat(kept()).isEmpty();
  }

  @Test
  default void every_kind_of_fact_comes_back_as_it_was() {
    var all =
        List.<AccessFact>of(
            search("旭川、🏯"),
            new SignInFailed(null, SignInFailure.BAD_SIGNATURE, 100, MORNING),
            new SignInFailed(new StaffId("staff-sato"), SignInFailure.EXPIRED, 1, MORNING),
            new AccessesRemoved(YearMonth.of(2021, 3), 60, 120_000, MORNING));

    facts().append(all);

    assertThat(kept()).isEqualTo(all);
  }

  @Test
  default void they_stay_in_their_order() {
    var many = IntStream.range(0, 1_000).mapToObj(n -> (AccessFact) at("contact-" + n)).toList();

    facts().append(many.subList(0, 300));
    facts().append(many.subList(300, 301));
    facts().append(many.subList(301, 1_000));

    assertThat(kept()).isEqualTo(many);
  }

  @Test
  default void to_add_nothing_is_nothing() {
    facts().append(List.of());

    assertThat(kept()).isEmpty();
  }

  static AccessRecorded at(String... lives) {
    return look(AccessKind.LIST, MORNING, null, lives);
  }

  static AccessRecorded search(String terms) {
    return look(AccessKind.SEARCH, MORNING, new SealedText("staff-sato", terms), "visitor-1");
  }

  static AccessRecorded look(
      AccessKind kind, Instant at, @Nullable SealedText terms, String... lives) {
    return new AccessRecorded(
        new StaffId("staff-sato"),
        new DepartmentId("dept-citizens"),
        "pc-103",
        "moving-in",
        kind,
        false,
        "GET /api/v1/contacts",
        "来庁者対応の一覧を、新しいものから見る",
        List.of(lives),
        lives.length,
        terms,
        false,
        false,
        false,
        at);
  }
}
