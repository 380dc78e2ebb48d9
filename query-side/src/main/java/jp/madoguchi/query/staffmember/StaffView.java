package jp.madoguchi.query.staffmember;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.rights.Grant;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.staffmember.StaffMemberPage.Post;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;

/**
 * 職員 — one member of staff as they are shown.
 *
 * @param department where they work today, none if nowhere
 * @param rights what they may do; none for those who need not know
 */
record StaffView(
    String id,
    long version,
    String name,
    @Nullable Named department,
    List<PostView> posts,
    @Nullable LocalDate retiredFrom,
    @Nullable List<GrantView> rights) {

  static StaffView of(StaffMemberPage page, LocalDate today, Shown shown) {
    return new StaffView(
        page.id(),
        page.sequence(),
        shown.colleague(page.name()),
        shown.namedIfPresent(page.departmentOn(today).orElse(null)),
        page.posts().stream().map(post -> PostView.of(post, shown)).toList(),
        page.retiredFrom(),
        null);
  }

  /** With what they may do, also what is over and what is still to come. */
  StaffView withRights(StaffMemberPage page, LocalDate today, Shown shown) {
    return new StaffView(
        id,
        version,
        name,
        department,
        posts,
        retiredFrom,
        page.grants().stream()
            .filter(grant -> !grant.neverHolds())
            .map(grant -> GrantView.of(grant, today, shown))
            .toList());
  }

  /**
   * 権限 — one right as it is shown.
   *
   * @param to the last day of it, none while no end is known
   * @param today whether it holds today
   */
  record GrantView(
      Permission permission,
      String label,
      Named department,
      LocalDate from,
      @Nullable LocalDate to,
      boolean today) {

    private static GrantView of(Grant grant, LocalDate today, Shown shown) {
      return new GrantView(
          grant.permission(),
          grant.permission().label(),
          shown.named(grant.department()),
          grant.from(),
          grant.to(),
          grant.holdsOn(today));
    }
  }

  /** 配属 — one post as it is shown. */
  record PostView(Named department, LocalDate from) {

    private static PostView of(Post post, Shown shown) {
      return new PostView(shown.named(post.department()), post.from());
    }
  }
}
