package jp.madoguchi.projection.casepage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.StatedValue;

/** 審査の一覧 — every 審査項目 of the revision with what was found, if it was checked (AC-05). */
public record Findings(@JsonValue List<Finding> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Findings {
    all = List.copyOf(all);
  }

  static Findings of(List<String> items) {
    return new Findings(items.stream().map(Finding::unchecked).toList());
  }

  /**
   * @param aid of the revision: it says which items go by which 申請項目
   */
  Findings after(ProcedureCaseEvent event, Recorded recorded, ReviewAid aid) {
    if (event instanceof ApplicationStated stated) {
      var fields = stated.values().stream().map(StatedValue::field).toList();
      return new Findings(
          Rows.amended(all, finding -> reads(finding, fields, aid), Finding::outdated));
    }
    if (event instanceof FindingProposed proposed) {
      return amended(proposed.item(), finding -> finding.proposed(proposed, recorded));
    }
    if (event instanceof ModelAsked asked) {
      return amended(asked.item(), finding -> finding.modelAsked(asked, recorded));
    }
    if (event instanceof FindingProposedByModel proposed) {
      return amended(proposed.item(), finding -> finding.proposed(proposed));
    }
    if (event instanceof ModelKeptSilent silent) {
      return amended(silent.item(), finding -> finding.modelSilent(silent));
    }
    if (event instanceof FindingRecorded found) {
      return amended(found.item(), finding -> finding.found(found, recorded));
    }
    if (event instanceof FindingOverridden overridden) {
      return amended(overridden.item(), finding -> finding.overridden(overridden, recorded));
    }
    return this;
  }

  private static boolean reads(Finding finding, List<String> fields, ReviewAid aid) {
    return aid.reads(finding.item(), fields)
        || finding.isModelled() && aid.tellsAbout(finding.item(), fields);
  }

  private Findings amended(String item, UnaryOperator<Finding> change) {
    return new Findings(Rows.amended(all, finding -> finding.item().equals(item), change));
  }
}
