package jp.madoguchi.projection.visitorpage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.jspecify.annotations.Nullable;

/** 同一人物の判断 — whom people took this visitor for, and for whom not. */
public record Decisions(List<Merge> merges, List<Distinction> distinctions) {

  public Decisions {
    merges = List.copyOf(merges);
    distinctions = List.copyOf(distinctions);
  }

  /** 名寄せ — and how it was undone, if it was. */
  public record Merge(
      int number,
      VisitorId into,
      @Nullable SealedText reason,
      StaffId by,
      Instant at,
      @Nullable Undoing undoing) {

    private Merge undone(MergeUndone event, StaffId by) {
      return new Merge(
          number, into, reason, this.by, at, new Undoing(event.reason(), by, event.happenedAt()));
    }
  }

  /** 名寄せの取消し. */
  public record Undoing(SealedText reason, StaffId by, Instant at) {}

  /** 別人の判断. */
  public record Distinction(VisitorId other, @Nullable SealedText reason, StaffId by, Instant at) {}

  @Nullable VisitorId mergedInto() {
    return merges.stream()
        .filter(merge -> merge.undoing() == null)
        .map(Merge::into)
        .findFirst()
        .orElse(null);
  }

  Decisions after(VisitorEvent event, Recorded recorded) {
    var by = recorded.by().staff();
    return switch (event) {
      case VisitorMerged merged -> with(merged, by);
      case MergeUndone undone ->
          new Decisions(
              Rows.amended(
                  merges,
                  merge -> merge.number() == undone.merge(),
                  merge -> merge.undone(undone, by)),
              distinctions);
      case VisitorsFoundDifferent found ->
          new Decisions(
              merges,
              Rows.with(
                  distinctions,
                  new Distinction(found.other(), found.reason(), by, found.happenedAt())));
      default -> this;
    };
  }

  /** Who is the same is not different any more: the last decision holds. */
  private Decisions with(VisitorMerged merged, StaffId by) {
    var merge =
        new Merge(merged.merge(), merged.into(), merged.reason(), by, merged.happenedAt(), null);
    return new Decisions(
        Rows.with(merges, merge),
        distinctions.stream().filter(told -> !told.other().equals(merged.into())).toList());
  }
}
