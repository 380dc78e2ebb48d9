package jp.madoguchi.projection.worklist;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the work list up to date; contacts and cases never share an item. */
@Component
@ProcessingGroup("pages")
class WorkItemProjector {

  private final Folding<WorkItem> pages;

  WorkItemProjector(Pages<WorkItem> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(ContactReceived event, Recorded recorded) {
    pages.fold(event.contactId(), recorded, _ -> WorkItem.startedBy(event, recorded));
  }

  @EventHandler
  void on(ContactEvent event, Recorded recorded) {
    pages.continued(event.contactId(), recorded, page -> page.after(event, recorded));
  }

  @EventHandler
  void on(CaseOpened event, Recorded recorded) {
    pages.fold(event.caseId(), recorded, _ -> WorkItem.startedBy(event, recorded));
  }

  @EventHandler
  void on(ProcedureCaseEvent event, Recorded recorded) {
    pages.continued(event.caseId(), recorded, page -> page.after(event, recorded));
  }
}
