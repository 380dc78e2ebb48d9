package jp.madoguchi.query.visitorpage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.VisitorMark;
import jp.madoguchi.query.visitorpage.DecisionViews.DistinctionView;
import jp.madoguchi.query.visitorpage.DecisionViews.MergeView;
import jp.madoguchi.query.visitorpage.FindVisitor.Found;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者 — one visitor as they are shown. Who was merged into another is shown as that one.
 *
 * @param version of the visitor that was asked for
 * @param mergedInto whom to ask for from now on, if the one asked for was merged
 * @param mark who goes on, and whether they are protected
 * @param protections under all their names
 * @param earlier how the particulars read before, under all their names
 * @param merged who was merged into this one, and how they were known
 * @param merges of the visitor that was asked for
 * @param masked whether anything stands there that the caller may not read
 */
@Schema(name = "Visitor")
record VisitorView(
    String id,
    long version,
    Instant recordedAt,
    Instant registeredAt,
    @Nullable VisitorId mergedInto,
    @JsonUnwrapped ParticularsView particulars,
    List<Consideration> considerations,
    List<String> considerationLabels,
    VisitorMark mark,
    List<ProtectionView> protections,
    List<EarlierView> earlier,
    List<MergedView> merged,
    List<MergeView> merges,
    List<DistinctionView> distinctions,
    boolean masked) {

  /** 名寄せされた来庁者 — how they were known under the other name. */
  record MergedView(String id, @JsonUnwrapped ParticularsView particulars) {}

  static VisitorView of(Found found, Instant now, ShownFamily shown) {
    var family = found.family();
    var hidden = family.hidesWhereabouts(now);
    var survivor = family.survivor();
    var asked = found.asked();
    var considerations = family.considerations();
    return new VisitorView(
        asked.id(),
        asked.sequence(),
        asked.recordedAt(),
        survivor.registeredAt(),
        asked.id().equals(survivor.id()) ? null : new VisitorId(survivor.id()),
        ParticularsView.of(survivor.readings().now(), shown.of(survivor), hidden),
        considerations,
        considerations.stream().map(Consideration::label).toList(),
        family.mark(now),
        family.all().stream().flatMap(page -> protections(page, now, shown)).toList(),
        family.all().stream()
            .flatMap(page -> EarlierView.of(page, shown.of(page), hidden))
            .toList(),
        family.others().map(page -> merged(page, shown, hidden)).toList(),
        MergeView.of(asked, shown.of(asked)),
        family.all().stream().flatMap(page -> DistinctionView.of(page, shown.of(page))).toList(),
        shown.masked());
  }

  private static Stream<ProtectionView> protections(
      VisitorPage page, Instant now, ShownFamily shown) {
    return page.protections().all().stream()
        .map(one -> ProtectionView.of(one, page.id(), now, shown.of(page)));
  }

  private static MergedView merged(VisitorPage page, ShownFamily shown, boolean hidden) {
    return new MergedView(
        page.id(), ParticularsView.of(page.readings().now(), shown.of(page), hidden));
  }
}
