package jp.madoguchi.query.visitorpage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.query.support.CaseStandingView;
import jp.madoguchi.query.support.ContactStandingView;
import jp.madoguchi.query.support.ReceptionView;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.query.visitorpage.FindVisitorHistory.Row;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者の履歴 — one contact or one case of a visitor.
 *
 * @param at when it was received
 */
record HistoryRow(
    String id,
    long version,
    Instant at,
    @Nullable HistoryContact contact,
    @Nullable HistoryCase procedureCase) {

  static HistoryRow of(Row row, Shown shown) {
    return new HistoryRow(
        row.page().id(),
        row.page().sequence(),
        row.at(),
        HistoryContact.of(row.contact(), shown),
        HistoryCase.of(row.procedureCase(), shown));
  }

  /** 来庁者対応. */
  record HistoryContact(
      @JsonUnwrapped ReceptionView reception,
      @JsonUnwrapped ContactStandingView standing,
      @Nullable Outcome outcome) {

    private static @Nullable HistoryContact of(@Nullable ContactSummary contact, Shown shown) {
      return contact == null
          ? null
          : new HistoryContact(
              ReceptionView.of(contact.reception()),
              ContactStandingView.of(contact.standing(), shown),
              contact.outcome());
    }
  }

  /** 手続. */
  record HistoryCase(ProcedureId procedure, String name, @JsonUnwrapped CaseStandingView standing) {

    private static @Nullable HistoryCase of(@Nullable CasePage page, Shown shown) {
      return page == null
          ? null
          : new HistoryCase(
              page.procedure().procedure(),
              page.procedure().name(),
              CaseStandingView.of(page.standing(), shown));
    }
  }
}
