package jp.madoguchi.shared.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ImprovementId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 改善検討 — the life of one improvement: what is the matter, what is done about it, and what the
 * figures say afterwards (OP-02).
 */
public sealed interface ImprovementEvent {

  ImprovementId improvement();

  /** When it happened; earlier than the recording when entered late. */
  Instant happenedAt();

  /**
   * 課題の登録 — something is to become better.
   *
   * @param department the section that works on it
   * @param figures what shows that it is so
   */
  record ImprovementRaised(
      ImprovementId improvement,
      SealedText title,
      SealedText text,
      DepartmentId department,
      List<CitedFigure> figures,
      Instant happenedAt)
      implements ImprovementEvent {

    public ImprovementRaised {
      figures = List.copyOf(figures);
    }
  }

  /**
   * 対策の決定 — what is done about it.
   *
   * @param measure counts them from 1
   * @param dueOn until when it is to be done, if that was said
   */
  record MeasureDecided(
      ImprovementId improvement,
      int measure,
      SealedText text,
      @Nullable LocalDate dueOn,
      Instant happenedAt)
      implements ImprovementEvent {}

  /** 値の引用 — what the figures say now. */
  record FiguresCited(ImprovementId improvement, List<CitedFigure> figures, Instant happenedAt)
      implements ImprovementEvent {

    public FiguresCited {
      figures = List.copyOf(figures);
    }
  }

  /** 終結 — nothing more is done about it. */
  record ImprovementClosed(
      ImprovementId improvement,
      ImprovementOutcome outcome,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ImprovementEvent {}

  /** 再開 — it was not the end of it. */
  record ImprovementReopened(ImprovementId improvement, SealedText reason, Instant happenedAt)
      implements ImprovementEvent {}
}
