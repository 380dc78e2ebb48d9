package jp.madoguchi.query.procedure;

import java.time.Instant;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.springframework.stereotype.Component;

/**
 * How a procedure of the catalog, with the revision in force on that day, is shown at any moment.
 */
@Component
class ProcedureDepiction implements Depiction<ProcedurePage> {

  @Override
  public Class<ProcedurePage> page() {
    return ProcedurePage.class;
  }

  @Override
  public Object view(ProcedurePage page, Shown shown, Instant at) {
    return ProcedureView.of(page, OfficeHours.dayOf(at), shown);
  }
}
