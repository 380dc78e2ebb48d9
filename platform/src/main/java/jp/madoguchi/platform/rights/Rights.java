package jp.madoguchi.platform.rights;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.rights.Permission;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.GlassBroken;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.jspecify.annotations.Nullable;

/**
 * 権限 — what one member of staff may do, at which sections and on which days, folded from their
 * facts (SE-05). Where they work is one thing, what they may do another: moving moves no right.
 *
 * @param version the sequence of the last fact folded, -1 if there is none
 */
public record Rights(
    StaffId staff,
    long version,
    List<Post> posts,
    @Nullable LocalDate retiredFrom,
    List<Grant> grants,
    List<Glass> glasses) {

  /** 配属 — a section from a day on. */
  public record Post(DepartmentId department, LocalDate from) {}

  /** 緊急閲覧 — looks past the rights, in the name of a section, until that moment. */
  public record Glass(DepartmentId department, Instant until) {}

  public Rights {
    posts = List.copyOf(posts);
    grants = List.copyOf(grants);
    glasses = List.copyOf(glasses);
  }

  /** Of somebody of whom nothing is known: they may do nothing. */
  public static Rights none(StaffId staff) {
    return new Rights(staff, -1, List.of(), null, List.of(), List.of());
  }

  public Rights after(StaffEvent event) {
    var next = version + 1;
    return switch (event) {
      case StaffEnrolled(_, _, var department, var from) -> posted(next, department, from);
      case StaffMoved(_, var department, var from) -> posted(next, department, from);
      case StaffRetired(_, var from) -> new Rights(staff, next, posts, from, grants, glasses);
      case RightGranted granted -> with(next, and(grants, Grant.of(granted)));
      case RightWithdrawn withdrawn ->
          with(next, grants.stream().map(grant -> grant.after(withdrawn)).toList());
      case GlassBroken(_, var department, _, var until) ->
          new Rights(
              staff, next, posts, retiredFrom, grants, and(glasses, new Glass(department, until)));
    };
  }

  /** Where they work on that day, if they do. */
  public Optional<DepartmentId> homeOn(LocalDate day) {
    return worksOn(day)
        ? posts.reversed().stream()
            .filter(post -> !post.from().isAfter(day))
            .findFirst()
            .map(Post::department)
        : Optional.empty();
  }

  /** What they may do at that section on that day. */
  public Set<Permission> at(DepartmentId section, LocalDate day) {
    return onThat(day)
        .filter(grant -> grant.department().equals(section))
        .map(Grant::permission)
        .collect(toCollection(() -> EnumSet.noneOf(Permission.class)));
  }

  /** The sections at which they may do anything on that day. */
  public Set<DepartmentId> sectionsOn(LocalDate day) {
    return onThat(day).map(Grant::department).collect(toUnmodifiableSet());
  }

  /** Whether they look past their rights at that moment, in the name of that section. */
  public boolean haveBrokenGlass(DepartmentId section, Instant now) {
    return glasses.stream()
        .anyMatch(glass -> glass.department().equals(section) && now.isBefore(glass.until()));
  }

  private Stream<Grant> onThat(LocalDate day) {
    return worksOn(day) ? grants.stream().filter(grant -> grant.holdsOn(day)) : Stream.of();
  }

  private boolean worksOn(LocalDate day) {
    return retiredFrom == null || day.isBefore(retiredFrom);
  }

  private Rights posted(long next, DepartmentId department, LocalDate from) {
    return new Rights(
        staff, next, and(posts, new Post(department, from)), retiredFrom, grants, glasses);
  }

  private Rights with(long next, List<Grant> changed) {
    return new Rights(staff, next, posts, retiredFrom, changed, glasses);
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
