package jp.madoguchi.projection.casepage;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps case pages up to date. */
@Component
@ProcessingGroup("pages")
class CasePageProjector implements LifeFold<CasePage, ProcedureCaseEvent> {

  private final Folding<CasePage> folding;

  CasePageProjector(Pages<CasePage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(ProcedureCaseEvent event, Recorded recorded) {
    folding.fold(event.caseId(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public CasePage after(Optional<CasePage> page, ProcedureCaseEvent fact, Recorded recorded) {
    return fact instanceof CaseOpened begun
        ? CasePage.startedBy(begun, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<CasePage> page() {
    return CasePage.class;
  }

  @Override
  public Class<ProcedureCaseEvent> facts() {
    return ProcedureCaseEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
