package jp.madoguchi.projection.department;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the sections up to date. */
@Component
@ProcessingGroup("pages")
class DepartmentPageProjector {

  private final Folding<DepartmentPage> pages;

  DepartmentPageProjector(Pages<DepartmentPage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(DepartmentEstablished event, Recorded recorded) {
    pages.fold(event.department(), recorded, _ -> DepartmentPage.startedBy(event, recorded));
  }

  @EventHandler
  void on(DepartmentEvent event, Recorded recorded) {
    pages.continued(event.department(), recorded, page -> page.after(event, recorded));
  }
}
