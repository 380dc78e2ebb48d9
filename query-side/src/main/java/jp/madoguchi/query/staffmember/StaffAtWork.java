package jp.madoguchi.query.staffmember;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
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

  /**
   * As far as the pages know.
   *
   * @param present also who comes later
   * @param gone who has left
   */
  public record Roll(Set<StaffId> present, Set<StaffId> gone) {}

  /** Today's. */
  public Roll roll() {
    var today = LocalDate.now(clock);
    var members =
        pages.find(empty(), ascending("_id"), StaffQueries.MOST).stream()
            .collect(
                partitioningBy(
                    member -> member.retiredFrom() != null && !member.retiredFrom().isAfter(today),
                    mapping(member -> new StaffId(member.id()), toUnmodifiableSet())));
    return new Roll(members.getOrDefault(false, Set.of()), members.getOrDefault(true, Set.of()));
  }
}
