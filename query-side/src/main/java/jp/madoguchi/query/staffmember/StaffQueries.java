package jp.madoguchi.query.staffmember;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.Optional;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.staffmember.FindStaff.Found;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class StaffQueries {

  /** A city's counters have hundreds of staff, not tens of thousands: they are read whole. */
  static final int MOST = 10_000;

  private final Pages<StaffMemberPage> pages;

  StaffQueries(Pages<StaffMemberPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<StaffMemberPage> handle(FindStaffMember query) {
    return pages.find(query.staff().value());
  }

  @QueryHandler
  Found handle(FindStaff query) {
    var staff =
        pages.find(empty(), ascending("_id"), MOST).stream()
            .filter(member -> worksThere(member, query))
            .toList();
    return new Found(query.paging().of(staff));
  }

  private static boolean worksThere(StaffMemberPage member, FindStaff query) {
    return member
        .departmentOn(query.day())
        .filter(at -> query.department() == null || query.department().equals(at))
        .isPresent();
  }
}
