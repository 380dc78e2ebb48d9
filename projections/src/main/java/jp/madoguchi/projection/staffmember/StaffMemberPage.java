package jp.madoguchi.projection.staffmember;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.GlassBroken;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.jspecify.annotations.Nullable;

/**
 * 職員 — one member of staff and every post they held, also those that are still to come.
 *
 * @param retiredFrom the first day they work here no more, if it is known
 */
public record StaffMemberPage(
    String id, long sequence, SealedText name, List<Post> posts, @Nullable LocalDate retiredFrom)
    implements Page {

  /** 配属 — a section from a day on. */
  public record Post(DepartmentId department, LocalDate from) {}

  public StaffMemberPage {
    posts = List.copyOf(posts);
  }

  /** Where they work on that day, if they do. */
  public Optional<DepartmentId> departmentOn(LocalDate day) {
    return worksOn(day)
        ? posts.reversed().stream()
            .filter(post -> !post.from().isAfter(day))
            .findFirst()
            .map(Post::department)
        : Optional.empty();
  }

  private boolean worksOn(LocalDate day) {
    return retiredFrom == null || day.isBefore(retiredFrom);
  }

  static StaffMemberPage startedBy(StaffEnrolled event, Recorded recorded) {
    return new StaffMemberPage(
        event.staff().value(),
        recorded.sequence(),
        event.name(),
        List.of(new Post(event.department(), event.from())),
        null);
  }

  StaffMemberPage after(StaffEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    var now = recorded.sequence();
    return switch (event) {
      case StaffEnrolled enrolled -> startedBy(enrolled, recorded);
      case StaffMoved(_, var department, var from) ->
          new StaffMemberPage(
              id, now, name, Rows.with(posts, new Post(department, from)), retiredFrom);
      case StaffRetired(_, var from) -> new StaffMemberPage(id, now, name, posts, from);
      case RightGranted _, RightWithdrawn _, GlassBroken _ ->
          new StaffMemberPage(id, now, name, posts, retiredFrom);
    };
  }
}
