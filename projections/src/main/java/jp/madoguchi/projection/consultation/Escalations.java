package jp.madoguchi.projection.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;

/** 照会の一覧 — from section to section; the last one has it. */
public record Escalations(@JsonValue List<Escalation> all) {

  static final Escalations NONE = new Escalations(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Escalations {
    all = List.copyOf(all);
  }

  Escalations after(ConsultationEvent event, Recorded recorded) {
    return switch (event) {
      case ConsultationEscalated escalated ->
          new Escalations(
              Rows.with(
                  Rows.lastAmended(all, Escalation::sentOn), Escalation.of(escalated, recorded)));
      case ExpertAnswered answered ->
          new Escalations(Rows.lastAmended(all, last -> last.answered(answered, recorded)));
      case KnowledgeProposed proposed ->
          new Escalations(Rows.lastAmended(all, last -> last.proposed(proposed)));
      default -> this;
    };
  }
}
