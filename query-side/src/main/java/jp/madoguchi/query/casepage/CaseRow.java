package jp.madoguchi.query.casepage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.query.support.CaseStandingView;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/** 手続 — one case as a row. */
record CaseRow(
    String id,
    long version,
    ProcedureId procedure,
    String name,
    int revision,
    @Nullable ContactId contactId,
    Instant openedAt,
    @JsonUnwrapped CaseStandingView standing) {

  static CaseRow of(CasePage page, Shown shown) {
    return new CaseRow(
        page.id(),
        page.sequence(),
        page.procedure().procedure(),
        page.procedure().name(),
        page.procedure().revision(),
        page.contactId(),
        page.openedAt(),
        CaseStandingView.of(page.standing(), shown));
  }
}
