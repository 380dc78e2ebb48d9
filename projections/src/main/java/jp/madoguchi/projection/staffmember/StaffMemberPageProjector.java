package jp.madoguchi.projection.staffmember;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the staff up to date. */
@Component
@ProcessingGroup("pages")
class StaffMemberPageProjector {

  private final Folding<StaffMemberPage> pages;

  StaffMemberPageProjector(Pages<StaffMemberPage> pages) {
    this.pages = new Folding<>(pages);
  }

  @EventHandler
  void on(StaffEnrolled event, Recorded recorded) {
    pages.fold(event.staff(), recorded, _ -> StaffMemberPage.startedBy(event, recorded));
  }

  @EventHandler
  void on(StaffEvent event, Recorded recorded) {
    pages.continued(event.staff(), recorded, page -> page.after(event, recorded));
  }
}
