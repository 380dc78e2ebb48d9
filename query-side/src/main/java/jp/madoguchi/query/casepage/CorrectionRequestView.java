package jp.madoguchi.query.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.casepage.CorrectionRequests.CorrectionRequest;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.procedurecase.DefectCode;
import org.jspecify.annotations.Nullable;

/** 補正依頼 — what was asked of the applicant, as it is shown. */
record CorrectionRequestView(
    int number,
    List<DefectCode> defects,
    List<String> defectLabels,
    @Nullable String note,
    LocalDate answerBy,
    Instant requestedAt,
    Named by,
    @Nullable Instant answeredAt) {

  static CorrectionRequestView of(CorrectionRequest request, Shown shown) {
    return new CorrectionRequestView(
        request.number(),
        request.defects(),
        request.defects().stream().map(DefectCode::label).toList(),
        shown.textIfPresent(request.note()),
        request.answerBy(),
        request.requestedAt(),
        shown.named(request.by()),
        request.answeredAt());
  }
}
