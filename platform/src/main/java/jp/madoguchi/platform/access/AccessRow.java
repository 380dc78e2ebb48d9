package jp.madoguchi.platform.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.AccessRecorded;
import jp.madoguchi.shared.access.AccessesRemoved;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/** A fact and, beside it, what it is looked for by. */
record AccessRow(
    @JsonProperty("recorded_at") Instant recordedAt,
    String fact,
    @Nullable String kind,
    @Nullable String staff,
    @Nullable String department,
    boolean refused,
    int shown,
    List<String> subjects,
    AccessFact payload) {

  static AccessRow of(AccessFact fact) {
    var name = fact.getClass().getSimpleName();
    return switch (fact) {
      case AccessRecorded look ->
          new AccessRow(
              look.at(),
              name,
              look.kind().name(),
              look.staff().value(),
              look.department().value(),
              look.refused(),
              look.count(),
              look.lives(),
              look);
      case SignInFailed failed -> bare(failed, name, failed.account(), failed.times());
      case AccessesRemoved removed -> bare(removed, name, null, 0);
    };
  }

  private static AccessRow bare(AccessFact fact, String name, @Nullable StaffId staff, int times) {
    var who = staff == null ? null : staff.value();
    return new AccessRow(fact.at(), name, null, who, null, true, times, List.of(), fact);
  }
}
