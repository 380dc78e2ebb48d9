package jp.madoguchi.shared.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.guide.GuideEvent.GuideDrafted;
import jp.madoguchi.shared.guide.GuideEvent.GuidePublished;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * 手続ガイド — one guide as its facts tell it. Both sides ask it the same question: by which revision
 * does a section guide on that day?
 *
 * @param revisions all that were ever drafted; the n-th has the number n
 */
public record Guide(List<GuideRevision> revisions, List<GuidePublished> publications) {

  /** What every guide is before its first draft. */
  public static final Guide UNWRITTEN = new Guide(List.of(), List.of());

  private static final Comparator<GuidePublished> LATEST =
      Comparator.comparing(GuidePublished::effectiveFrom).thenComparing(GuidePublished::revision);

  /** The guide that these facts tell of. */
  public static Guide of(List<GuideEvent> facts) {
    var guide = UNWRITTEN;
    for (var fact : facts) {
      guide = guide.after(fact);
    }
    return guide;
  }

  public Guide after(GuideEvent event) {
    return switch (event) {
      case GuideDrafted(_, var revision) -> new Guide(with(revisions, revision), publications);
      case GuidePublished published -> new Guide(revisions, with(publications, published));
    };
  }

  public Optional<GuideRevision> revision(int number) {
    return number >= 1 && number <= revisions.size()
        ? Optional.of(revisions.get(number - 1))
        : Optional.empty();
  }

  /** 施行中の版 — what that section guides by on that day, if by anything. */
  public Optional<GuideRevision> inForce(DepartmentId department, LocalDate day) {
    return publications.stream()
        .filter(published -> published.holdsFor(department, day))
        .max(LATEST)
        .flatMap(published -> revision(published.revision()));
  }

  private static <T> List<T> with(List<T> list, T one) {
    var longer = new ArrayList<>(list);
    longer.add(one);
    return List.copyOf(longer);
  }
}
