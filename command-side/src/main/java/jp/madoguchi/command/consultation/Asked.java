package jp.madoguchi.command.consultation;

import static jp.madoguchi.command.consultation.ConsultationRejection.ANOTHER_SECTION_DECIDES;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_IS_PROVISIONAL;
import static jp.madoguchi.command.consultation.ConsultationRejection.HAPPENED_BEFORE_THE_QUESTION;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionRequested;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * 相談元 — who asks, and for whom else the consultation is there.
 *
 * @param provisional it is about a provisional case, of which only its section knows (CR-06)
 * @param sections that it was sent to, or that are to put something right
 */
record Asked(DepartmentId by, boolean provisional, Instant at, Set<DepartmentId> sections) {

  static final Asked NOT_YET =
      new Asked(new DepartmentId("dept-system"), false, Instant.EPOCH, Set.of());

  Asked after(ConsultationEvent event) {
    return switch (event) {
      case ConsultationAsked asked ->
          new Asked(
              asked.department(),
              asked.provisional(),
              asked.happenedAt(),
              Set.of(asked.department()));
      case ConsultationEscalated escalated -> with(escalated.to());
      case KnowledgeCorrectionRequested requested -> with(requested.department());
      default -> this;
    };
  }

  Matter matter() {
    return new Matter(provisional, sections, sections);
  }

  void requireNotBefore(Instant happenedAt) {
    if (happenedAt.isBefore(at)) {
      throw HAPPENED_BEFORE_THE_QUESTION.because("相談より前の日時は指定できません");
    }
  }

  void requireBy(DepartmentId department) {
    if (!by.equals(department)) {
      throw ANOTHER_SECTION_DECIDES.because("相談した課だけができます");
    }
  }

  void requireFitForOthers() {
    if (provisional) {
      throw CONSULTATION_IS_PROVISIONAL.because("仮登録の手続の相談は、ほかの課に照会できません");
    }
  }

  private Asked with(DepartmentId section) {
    var more = new HashSet<>(sections);
    more.add(section);
    return new Asked(by, provisional, at, Set.copyOf(more));
  }
}
