package jp.madoguchi.shared.guide;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import org.jspecify.annotations.Nullable;

/** 手続ガイド — the life of one guide: drafted, published section by section. */
public sealed interface GuideEvent {

  GuideId guide();

  /** 起案 — a new revision was written or imported; nobody is guided by it yet. */
  record GuideDrafted(GuideId guide, GuideRevision revision) implements GuideEvent {}

  /**
   * 公開 — from that day on these sections guide by this revision (SC-01). It is published again for
   * the sections that follow later.
   *
   * @param effectiveTo the last day on which it holds, none if that is not known
   * @param departments none for all sections
   */
  record GuidePublished(
      GuideId guide,
      int revision,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      List<DepartmentId> departments)
      implements GuideEvent {

    public GuidePublished {
      departments = List.copyOf(departments);
    }

    /** Whether that section goes by it on that day. */
    public boolean holdsFor(DepartmentId department, LocalDate day) {
      return (departments.isEmpty() || departments.contains(department))
          && !day.isBefore(effectiveFrom)
          && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
  }
}
