package jp.madoguchi.query.contacthistory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.query.support.ContactStandingView;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.ReceptionView;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.contact.Outcome;
import org.jspecify.annotations.Nullable;

/** 対応履歴 — one contact as a row. */
record ContactRow(
    String id,
    long version,
    LocalDate day,
    Instant receivedAt,
    @JsonUnwrapped ReceptionView reception,
    @JsonUnwrapped ContactStandingView standing,
    List<Named> departments,
    @Nullable Outcome outcome,
    @Nullable String outcomeLabel) {

  static ContactRow of(ContactSummary summary, Shown shown) {
    var outcome = summary.outcome();
    return new ContactRow(
        summary.id(),
        summary.sequence(),
        summary.day(),
        summary.receivedAt(),
        ReceptionView.of(summary.reception()),
        ContactStandingView.of(summary.standing(), shown),
        summary.departments().stream().map(shown::named).toList(),
        outcome,
        outcome == null ? null : outcome.label());
  }
}
