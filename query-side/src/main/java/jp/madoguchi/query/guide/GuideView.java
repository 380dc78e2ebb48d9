package jp.madoguchi.query.guide;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.guide.GuidePage;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.GuideEvent.GuidePublished;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;
import org.jspecify.annotations.Nullable;

/**
 * 手続ガイド — one guide with its history.
 *
 * @param newest the newest revision, whole
 * @param revisions all that were ever drafted, the first one first
 * @param publications by which sections guide from when on
 */
record GuideView(
    String id,
    long version,
    NewestView newest,
    List<RevisionSize> revisions,
    List<PublicationView> publications) {

  static GuideView of(GuidePage page, Shown shown) {
    var guide = page.guide();
    return new GuideView(
        page.id(),
        page.sequence(),
        NewestView.of(guide.revisions().getLast(), shown),
        guide.revisions().stream().map(RevisionSize::of).toList(),
        guide.publications().stream().map(one -> PublicationView.of(one, shown)).toList());
  }

  /** 最新の版 — what it asks, and what follows. */
  record NewestView(int revision, List<Question> questions, List<ConditionView> procedures) {

    private static NewestView of(GuideRevision revision, Shown shown) {
      return new NewestView(
          revision.revision(),
          revision.questions(),
          revision.procedures().stream().map(one -> ConditionView.of(one, shown)).toList());
    }
  }

  /** 条件 — by which answers a procedure is needed. */
  record ConditionView(String key, @Nullable String name, List<Edge> all, List<Edge> any) {

    private static ConditionView of(GuidedProcedure procedure, Shown shown) {
      return new ConditionView(
          procedure.key(), nameOf(procedure, shown), procedure.all(), procedure.any());
    }
  }

  /** 版 — how much one revision holds. */
  record RevisionSize(int revision, int questions, int procedures) {

    private static RevisionSize of(GuideRevision revision) {
      return new RevisionSize(
          revision.revision(), revision.questions().size(), revision.procedures().size());
    }
  }

  /**
   * 公開 — one publication.
   *
   * @param departments none for all sections
   */
  record PublicationView(
      int revision,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      List<Named> departments) {

    private static PublicationView of(GuidePublished published, Shown shown) {
      return new PublicationView(
          published.revision(),
          published.effectiveFrom(),
          published.effectiveTo(),
          published.departments().stream().map(shown::named).toList());
    }
  }

  /** The name in the catalog, or what the guide itself says. */
  static @Nullable String nameOf(GuidedProcedure procedure, Shown shown) {
    var leaflet = procedure.leaflet();
    return leaflet == null
        ? procedure.inCatalog().map(id -> shown.named(id).name()).orElse(null)
        : leaflet.name();
  }
}
