package jp.madoguchi.query.staffmember;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.stereotype.Component;

/** 在籍 — who works here, for those who have to know without being anybody. */
@Component
public class StaffAtWork {

  private final Pages<StaffMemberPage> pages;
  private final Clock clock;

  StaffAtWork(Pages<StaffMemberPage> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /** Also who comes later; not who has left. */
  public Set<StaffId> present() {
    var today = LocalDate.now(clock);
    return pages.find(empty(), ascending("_id"), StaffQueries.MOST).stream()
        .filter(member -> member.retiredFrom() == null || member.retiredFrom().isAfter(today))
        .map(member -> new StaffId(member.id()))
        .collect(toUnmodifiableSet());
  }
}
