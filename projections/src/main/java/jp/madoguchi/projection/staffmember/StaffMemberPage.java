package jp.madoguchi.projection.staffmember;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.rights.Grant;
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
 * @param grants what they may do, also what is over and what is still to come
 * @param glasses when they looked past their rights
 */
public record StaffMemberPage(
    String id,
    long sequence,
    SealedText name,
    List<Post> posts,
    @Nullable LocalDate retiredFrom,
    List<Grant> grants,
    List<Glass> glasses)
    implements Page {

  /** 配属 — a section from a day on. */
  public record Post(DepartmentId department, LocalDate from) {}

  /** 緊急閲覧 — why somebody looked past their rights, in the name of a section, and until when. */
  public record Glass(DepartmentId department, SealedText reason, Instant at, Instant until) {}

  public StaffMemberPage {
    posts = List.copyOf(posts);
    grants = List.copyOf(grants);
    glasses = List.copyOf(glasses);
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

  /** Whether they still work here on that day; before their first one they hold no right. */
  public boolean worksOn(LocalDate day) {
    return retiredFrom == null || day.isBefore(retiredFrom);
  }

  static StaffMemberPage startedBy(StaffEnrolled event, Recorded recorded) {
    return new StaffMemberPage(
        event.staff().value(),
        recorded.sequence(),
        event.name(),
        List.of(new Post(event.department(), event.from())),
        null,
        List.of(),
        List.of());
  }

  private StaffMemberPage with(long now, List<Grant> changed) {
    return new StaffMemberPage(id, now, name, posts, retiredFrom, changed, glasses);
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
              id,
              now,
              name,
              Rows.with(posts, new Post(department, from)),
              retiredFrom,
              grants,
              glasses);
      case StaffRetired(_, var from) ->
          new StaffMemberPage(id, now, name, posts, from, grants, glasses);
      case RightGranted granted -> with(now, Rows.with(grants, Grant.of(granted)));
      case RightWithdrawn withdrawn ->
          with(now, grants.stream().map(grant -> grant.after(withdrawn)).toList());
      case GlassBroken(_, var department, var reason, var until) ->
          new StaffMemberPage(
              id,
              now,
              name,
              posts,
              retiredFrom,
              grants,
              Rows.with(glasses, new Glass(department, reason, recorded.at(), until)));
    };
  }
}
