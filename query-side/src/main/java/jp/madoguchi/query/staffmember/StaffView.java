package jp.madoguchi.query.staffmember;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.staffmember.StaffMemberPage.Post;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/**
 * 職員 — one member of staff as they are shown.
 *
 * @param department where they work today, none if nowhere
 */
record StaffView(
    String id,
    long version,
    String name,
    @Nullable Named department,
    List<PostView> posts,
    @Nullable LocalDate retiredFrom) {

  static StaffView of(StaffMemberPage page, LocalDate today, Shown shown) {
    return new StaffView(
        page.id(),
        page.sequence(),
        shown.text(page.name()),
        shown.namedIfPresent(page.departmentOn(today).orElse(null)),
        page.posts().stream().map(post -> PostView.of(post, shown)).toList(),
        page.retiredFrom());
  }

  /** 配属 — one post as it is shown. */
  record PostView(Named department, LocalDate from) {

    private static PostView of(Post post, Shown shown) {
      return new PostView(shown.named(post.department()), post.from());
    }
  }
}
