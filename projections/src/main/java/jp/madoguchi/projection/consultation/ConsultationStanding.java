package jp.madoguchi.projection.consultation;

import static jp.madoguchi.projection.support.ConsultationState.ANSWERED;
import static jp.madoguchi.projection.support.ConsultationState.ASKED;
import static jp.madoguchi.projection.support.ConsultationState.DECLINED;
import static jp.madoguchi.projection.support.ConsultationState.ESCALATED;
import static jp.madoguchi.projection.support.ConsultationState.EXPERT_ANSWERED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.projection.support.ConsultationState;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.AnswerJudged;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionDone;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionRequested;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * 現在の状況 — where a consultation stands, and for whom it is there.
 *
 * @param owner the section that asked
 * @param waitsFor the section whose answer is awaited, if one is
 * @param dueOn until when it is to answer, if it is
 * @param involved the sections that it was sent to or that are to put something right, and the
 *     owner
 */
public record ConsultationStanding(
    ConsultationState state,
    boolean provisional,
    DepartmentId owner,
    StaffId by,
    @Nullable DepartmentId waitsFor,
    @Nullable LocalDate dueOn,
    List<DepartmentId> involved) {

  public ConsultationStanding {
    involved = List.copyOf(involved);
  }

  static ConsultationStanding startedBy(ConsultationAsked event, Recorded recorded) {
    return new ConsultationStanding(
        ASKED,
        event.provisional(),
        event.department(),
        recorded.by().staff(),
        null,
        null,
        List.of(event.department()));
  }

  /** What decides who may see it. */
  public Matter matter() {
    return new Matter(provisional, Set.of(owner), Set.copyOf(involved));
  }

  ConsultationStanding after(ConsultationEvent event) {
    return switch (event) {
      case ConsultationAnswered _ -> state == ASKED ? now(ANSWERED) : this;
      case ConsultationDeclined _ -> state == ASKED ? now(DECLINED) : this;
      case ConsultationEscalated escalated ->
          waiting(escalated.to(), escalated.dueOn()).with(escalated.to());
      case ExpertAnswered _ ->
          new ConsultationStanding(EXPERT_ANSWERED, provisional, owner, by, null, null, involved);
      case KnowledgeCorrectionRequested requested -> with(requested.department());
      case ConsultationAsked _, AnswerJudged _, KnowledgeCorrectionDone _, KnowledgeProposed _ ->
          this;
    };
  }

  private ConsultationStanding now(ConsultationState next) {
    return new ConsultationStanding(next, provisional, owner, by, waitsFor, dueOn, involved);
  }

  private ConsultationStanding waiting(DepartmentId section, LocalDate until) {
    return new ConsultationStanding(ESCALATED, provisional, owner, by, section, until, involved);
  }

  private ConsultationStanding with(DepartmentId section) {
    var more = Stream.concat(involved.stream(), Stream.of(section)).distinct().toList();
    return new ConsultationStanding(state, provisional, owner, by, waitsFor, dueOn, more);
  }
}
