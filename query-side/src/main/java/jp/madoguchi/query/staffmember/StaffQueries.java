package jp.madoguchi.query.staffmember;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.staffmember.FindBrokenGlass.Row;
import jp.madoguchi.query.staffmember.FindStaff.Found;
import jp.madoguchi.query.support.Cursor;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class StaffQueries {

  /** A city's counters have hundreds of staff, not tens of thousands: they are read whole. */
  static final int MOST = 10_000;

  private static final Comparator<Cursor> NEWEST_FIRST =
      comparing(Cursor::key).thenComparing(Cursor::id).reversed();

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

  /** There are few, and whoever did it twice has one page: put in order here. */
  @QueryHandler
  FindBrokenGlass.Found handle(FindBrokenGlass query) {
    var after = query.paging().after();
    return new FindBrokenGlass.Found(
        pages.find(ne("glasses", List.of()), ascending("_id"), MOST).stream()
            .flatMap(member -> member.glasses().stream().map(glass -> new Row(member, glass)))
            .filter(row -> query.asksFor(row.glass()))
            .filter(row -> after == null || NEWEST_FIRST.compare(row.cursor(), after) > 0)
            .sorted(comparing(Row::cursor, NEWEST_FIRST))
            .limit(query.paging().oneMore())
            .toList());
  }

  private static boolean worksThere(StaffMemberPage member, FindStaff query) {
    return member
        .departmentOn(query.day())
        .filter(at -> query.department() == null || query.department().equals(at))
        .isPresent();
  }
}
