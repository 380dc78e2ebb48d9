package jp.madoguchi.projection.staffmember;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
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
class StaffMemberPageProjector implements LifeFold<StaffMemberPage, StaffEvent> {

  private final Folding<StaffMemberPage> folding;

  StaffMemberPageProjector(Pages<StaffMemberPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(StaffEvent event, Recorded recorded) {
    folding.fold(event.staff(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public StaffMemberPage after(Optional<StaffMemberPage> page, StaffEvent fact, Recorded recorded) {
    return fact instanceof StaffEnrolled begun
        ? StaffMemberPage.startedBy(begun, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<StaffMemberPage> page() {
    return StaffMemberPage.class;
  }

  @Override
  public Class<StaffEvent> facts() {
    return StaffEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
