package jp.madoguchi.command.improvement;

import static jp.madoguchi.shared.rights.Permission.EDITING_KPI;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ImprovementId;
import jp.madoguchi.shared.improvement.CitedFigure;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.privacy.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of an improvement: by whoever supervises the section that works on
 * it, or defines KPIs there.
 */
sealed interface ImprovementCommand extends Intent {

  ImprovementId improvement();

  Instant happenedAt();

  @Override
  default Need needs() {
    return Need.of(SUPERVISING, EDITING_KPI);
  }

  /** 課題の登録 — by the section that acts. */
  record RaiseImprovement(
      @TargetAggregateIdentifier ImprovementId improvement,
      SealedText title,
      SealedText text,
      DepartmentId department,
      List<CitedFigure> figures,
      Instant happenedAt)
      implements ImprovementCommand {

    public RaiseImprovement {
      figures = List.copyOf(figures);
    }
  }

  /** 対策の決定. */
  record DecideMeasure(
      @TargetAggregateIdentifier ImprovementId improvement,
      SealedText text,
      @Nullable LocalDate dueOn,
      Instant happenedAt)
      implements ImprovementCommand {}

  /** 値の引用. */
  record CiteFigures(
      @TargetAggregateIdentifier ImprovementId improvement,
      List<CitedFigure> figures,
      Instant happenedAt)
      implements ImprovementCommand {

    public CiteFigures {
      figures = List.copyOf(figures);
    }
  }

  /** 終結. */
  record CloseImprovement(
      @TargetAggregateIdentifier ImprovementId improvement,
      ImprovementOutcome outcome,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ImprovementCommand {}

  /** 再開. */
  record ReopenImprovement(
      @TargetAggregateIdentifier ImprovementId improvement, SealedText reason, Instant happenedAt)
      implements ImprovementCommand {}
}
