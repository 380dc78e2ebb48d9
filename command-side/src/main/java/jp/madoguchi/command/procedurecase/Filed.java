package jp.madoguchi.command.procedurecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.jspecify.annotations.Nullable;

/**
 * 申請 — what a case says of whom, as the edge needs it to ask the registry.
 *
 * @param values by 申請項目, the last that was stated
 * @param applicant whose case it is known to be
 */
record Filed(
    ProcedureRevision procedure, Map<String, SealedText> values, @Nullable VisitorId applicant) {

  /** Nothing if there is no such case. */
  static Optional<Filed> of(List<ProcedureCaseEvent> facts) {
    var filed = Optional.<Filed>empty();
    for (var fact : facts) {
      filed =
          fact instanceof CaseOpened opened
              ? Optional.of(new Filed(opened.procedure(), Map.of(), null))
              : filed.map(before -> before.after(fact));
    }
    return filed;
  }

  ReviewAid aid() {
    return procedure.reviewAid();
  }

  private Filed after(ProcedureCaseEvent event) {
    return switch (event) {
      case ApplicantIdentified identified -> new Filed(procedure, values, identified.visitor());
      case ApplicationStated stated -> new Filed(procedure, with(stated), applicant);
      default -> this;
    };
  }

  private Map<String, SealedText> with(ApplicationStated stated) {
    var all = new HashMap<>(values);
    stated.values().forEach(value -> all.put(value.field(), value.value()));
    return Map.copyOf(all);
  }
}
