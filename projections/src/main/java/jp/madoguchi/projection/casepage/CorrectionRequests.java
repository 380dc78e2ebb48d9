package jp.madoguchi.projection.casepage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import org.jspecify.annotations.Nullable;

/** 補正依頼の一覧 — how often the case went back to the applicant, and what came of it. */
public record CorrectionRequests(@JsonValue List<CorrectionRequest> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CorrectionRequests {
    all = List.copyOf(all);
  }

  CorrectionRequests after(ProcedureCaseEvent event, Recorded recorded) {
    if (event instanceof CorrectionRequested requested) {
      return new CorrectionRequests(Rows.with(all, CorrectionRequest.madeBy(requested, recorded)));
    }
    if (event instanceof CorrectionAnswered answered) {
      return new CorrectionRequests(
          Rows.amended(
              all,
              request -> request.number() == answered.request(),
              request -> request.answeredAt(answered.happenedAt())));
    }
    return this;
  }

  /** 補正依頼 — what was asked of the applicant, until when, and when they answered. */
  public record CorrectionRequest(
      int number,
      List<DefectCode> defects,
      @Nullable SealedText note,
      LocalDate answerBy,
      Instant requestedAt,
      StaffId by,
      @Nullable Instant answeredAt) {

    public CorrectionRequest {
      defects = List.copyOf(defects);
    }

    private static CorrectionRequest madeBy(CorrectionRequested event, Recorded recorded) {
      return new CorrectionRequest(
          event.request(),
          event.defects(),
          event.note(),
          event.answerBy(),
          event.happenedAt(),
          recorded.by().staff(),
          null);
    }

    private CorrectionRequest answeredAt(Instant at) {
      return new CorrectionRequest(number, defects, note, answerBy, requestedAt, by, at);
    }
  }
}
