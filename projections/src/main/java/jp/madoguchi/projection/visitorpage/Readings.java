package jp.madoguchi.projection.visitorpage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.jspecify.annotations.Nullable;

/**
 * 記載事項 — how they read now, and how they read before (CR-08, CR-10).
 *
 * @param earlier in the order in which they were replaced
 */
public record Readings(Particulars now, List<Earlier> earlier) {

  public Readings {
    earlier = List.copyOf(earlier);
  }

  /**
   * 変更前の記載事項.
   *
   * @param correction whether they were wrong, or right until then
   */
  public record Earlier(
      Particulars particulars,
      boolean correction,
      @Nullable SealedText reason,
      StaffId changedBy,
      Instant changedAt) {}

  static Readings startedBy(VisitorRegistered event) {
    return new Readings(event.particulars(), List.of());
  }

  Readings after(VisitorEvent event, Recorded recorded) {
    return switch (event) {
      case ParticularsAmended amended ->
          replaced(amended.particulars(), false, amended.reason(), event, recorded);
      case ParticularsCorrected corrected ->
          replaced(corrected.particulars(), true, corrected.reason(), event, recorded);
      default -> this;
    };
  }

  private Readings replaced(
      Particulars next,
      boolean correction,
      @Nullable SealedText reason,
      VisitorEvent event,
      Recorded recorded) {
    var by = recorded.by().staff();
    return new Readings(
        next, Rows.with(earlier, new Earlier(now, correction, reason, by, event.happenedAt())));
  }
}
