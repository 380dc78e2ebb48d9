package jp.madoguchi.query.staffmember;

import java.time.Instant;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.springframework.stereotype.Component;

/** How a member of staff, with their rights on that day, is shown at any moment. */
@Component
class StaffDepiction implements Depiction<StaffMemberPage> {

  @Override
  public Class<StaffMemberPage> page() {
    return StaffMemberPage.class;
  }

  @Override
  public Object view(StaffMemberPage page, Shown shown, Instant at) {
    var day = OfficeHours.dayOf(at);
    return StaffView.of(page, day, shown).withRights(page, day, shown);
  }
}
