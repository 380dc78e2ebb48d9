package jp.madoguchi.command.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.ProtectionGround;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a visitor's life, by staff or by a policy of the house. */
sealed interface VisitorCommand extends Intent {

  VisitorId visitor();

  Instant happenedAt();

  @Override
  default Need needs() {
    return VisitorNeeds.of(this);
  }

  /** Something that is asked of one of the visitor's protections. */
  sealed interface OfProtection extends VisitorCommand {
    int protection();
  }

  record RegisterVisitor(
      @TargetAggregateIdentifier VisitorId visitor,
      Particulars particulars,
      Set<Consideration> considerations,
      Instant happenedAt)
      implements VisitorCommand {}

  record AmendParticulars(
      @TargetAggregateIdentifier VisitorId visitor,
      Patch patch,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements VisitorCommand {}

  record CorrectParticulars(
      @TargetAggregateIdentifier VisitorId visitor,
      Patch patch,
      SealedText reason,
      Instant happenedAt)
      implements VisitorCommand {}

  record SetConsiderations(
      @TargetAggregateIdentifier VisitorId visitor,
      Set<Consideration> considerations,
      Instant happenedAt)
      implements VisitorCommand {}

  /**
   * @param from the day on which it happened, if nothing is said
   * @param to a year later, if nothing is said
   */
  record SetProtection(
      @TargetAggregateIdentifier VisitorId visitor,
      ProtectionGround ground,
      boolean provisional,
      Restraints restraints,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable SealedText offender,
      @Nullable SealedText note,
      Instant happenedAt)
      implements VisitorCommand {}

  /**
   * @param from the day on which it happened, if nothing is said
   * @param to a year later, if nothing is said
   */
  record ConfirmProtection(
      @TargetAggregateIdentifier VisitorId visitor,
      int protection,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Instant happenedAt)
      implements OfProtection {}

  record ExtendProtection(
      @TargetAggregateIdentifier VisitorId visitor, int protection, Instant happenedAt)
      implements OfProtection {}

  record LiftProtection(
      @TargetAggregateIdentifier VisitorId visitor,
      int protection,
      SealedText reason,
      Instant happenedAt)
      implements OfProtection {}

  record LiftTemporarily(
      @TargetAggregateIdentifier VisitorId visitor,
      int protection,
      Processes processes,
      Instant until,
      SealedText reason,
      Instant happenedAt)
      implements OfProtection {}

  record ReturnProtection(
      @TargetAggregateIdentifier VisitorId visitor, int protection, Instant happenedAt)
      implements OfProtection {}

  /** Asked by the house when the time of a temporary lift has come; by then it may be another. */
  record EndTemporaryLift(
      @TargetAggregateIdentifier VisitorId visitor, int protection, Instant happenedAt)
      implements OfProtection {}

  record SayEndApproaches(
      @TargetAggregateIdentifier VisitorId visitor,
      int protection,
      LocalDate to,
      Instant happenedAt)
      implements OfProtection {}

  record SayEndPassed(
      @TargetAggregateIdentifier VisitorId visitor,
      int protection,
      LocalDate to,
      Instant happenedAt)
      implements OfProtection {}

  record FindDifferent(
      @TargetAggregateIdentifier VisitorId visitor,
      VisitorId other,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements VisitorCommand {}

  record MergeVisitor(
      @TargetAggregateIdentifier VisitorId visitor,
      VisitorId into,
      @Nullable SealedText reason,
      Instant happenedAt)
      implements VisitorCommand {}

  record UndoMerge(
      @TargetAggregateIdentifier VisitorId visitor,
      int merge,
      SealedText reason,
      Instant happenedAt)
      implements VisitorCommand {}
}
