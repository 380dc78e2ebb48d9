package jp.madoguchi.command.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.consultation.ConsultationCommand.AnswerAsExpert;
import jp.madoguchi.command.consultation.ConsultationCommand.EscalateConsultation;
import jp.madoguchi.command.consultation.ConsultationCommand.FinishCorrection;
import jp.madoguchi.command.consultation.ConsultationCommand.JudgeAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.ProposeKnowledge;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordDecline;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent.AnswerJudged;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionDone;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionRequested;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.consultation.CorrectionResult;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.privacy.SealedText;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** The cast of the stories about consultations: 市民課 asks, 市民税課 knows. */
final class ConsultationStories {

  static final ConsultationId THE_CONSULTATION = new ConsultationId("consultation-1");
  static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  static final DepartmentId TAX = new DepartmentId("dept-tax");
  static final DepartmentId WATER = new DepartmentId("dept-water");
  static final ArticleId MOVING_IN = new ArticleId("article-moving-in");
  static final Instant THURSDAY = Instant.parse("2026-04-02T01:00:00Z");
  static final SealedText WORDS = new SealedText("consultation-1", "AQ");

  private ConsultationStories() {}

  static FixtureConfiguration<Consultation> fixture() {
    return new AggregateTestFixture<>(Consultation.class)
        .registerInjectableResource(new WorkingCalendar());
  }

  static ConsultationAsked asked() {
    return asked(false);
  }

  static ConsultationAsked asked(boolean provisional) {
    return new ConsultationAsked(
        THE_CONSULTATION,
        ConsultationPurpose.GUIDANCE,
        WORDS,
        AnswerLanguage.JAPANESE,
        CITIZENS,
        null,
        null,
        null,
        provisional,
        THURSDAY);
  }

  static CitedPassage cited(ArticleId article, DepartmentId owner) {
    return new CitedPassage(
        article, 2, 1, "転入届", "", "14日以内", 0.9, LocalDate.of(2026, 4, 1), owner, null);
  }

  static List<CitedPassage> sources() {
    return List.of(cited(MOVING_IN, CITIZENS), cited(new ArticleId("article-tax"), TAX));
  }

  static RecordAnswer recordAnswer() {
    return new RecordAnswer(
        THE_CONSULTATION, sources(), null, null, null, ModelSilence.NOT_CONFIGURED, 20, THURSDAY);
  }

  static ConsultationAnswered answered() {
    return new ConsultationAnswered(
        THE_CONSULTATION,
        sources(),
        null,
        null,
        null,
        ModelSilence.NOT_CONFIGURED,
        0.9,
        20,
        THURSDAY);
  }

  static RecordDecline recordDecline() {
    return new RecordDecline(
        THE_CONSULTATION, DeclineReason.NOTHING_KNOWN, List.of(), null, 20, THURSDAY);
  }

  static ConsultationDeclined declined() {
    return new ConsultationDeclined(
        THE_CONSULTATION, DeclineReason.NOTHING_KNOWN, List.of(), null, 20, THURSDAY);
  }

  static JudgeAnswer judge(
      DepartmentId by,
      AnswerVerdict verdict,
      @Nullable SealedText reason,
      @Nullable ArticleId article) {
    return new JudgeAnswer(THE_CONSULTATION, by, verdict, null, reason, article, THURSDAY);
  }

  static JudgeAnswer judge(AnswerVerdict verdict) {
    return judge(CITIZENS, verdict, WORDS, null);
  }

  static AnswerJudged judged(AnswerVerdict verdict) {
    return new AnswerJudged(THE_CONSULTATION, verdict, null, WORDS, THURSDAY);
  }

  static KnowledgeCorrectionRequested correction(ArticleId article, DepartmentId by) {
    return new KnowledgeCorrectionRequested(
        THE_CONSULTATION, article, 2, by, LocalDate.of(2026, 4, 9), THURSDAY);
  }

  static FinishCorrection finish(DepartmentId by) {
    return new FinishCorrection(THE_CONSULTATION, by, CorrectionResult.REVISED, null, THURSDAY);
  }

  static KnowledgeCorrectionDone corrected() {
    return new KnowledgeCorrectionDone(THE_CONSULTATION, CorrectionResult.REVISED, null, THURSDAY);
  }

  static EscalateConsultation escalate(DepartmentId from, DepartmentId to) {
    return new EscalateConsultation(
        THE_CONSULTATION, from, to, WorkingDaysToAnswer.USUAL, null, THURSDAY);
  }

  static ConsultationEscalated escalated(int number, DepartmentId from, DepartmentId to) {
    return new ConsultationEscalated(
        THE_CONSULTATION, number, from, to, LocalDate.of(2026, 4, 7), null, THURSDAY);
  }

  static AnswerAsExpert answer(DepartmentId by) {
    return new AnswerAsExpert(THE_CONSULTATION, by, WORDS, THURSDAY);
  }

  static ExpertAnswered expertAnswered(DepartmentId by) {
    return new ExpertAnswered(THE_CONSULTATION, by, WORDS, THURSDAY);
  }

  static ProposeKnowledge propose(DepartmentId by) {
    return new ProposeKnowledge(THE_CONSULTATION, by, "題", "本文", THURSDAY);
  }

  static KnowledgeProposed proposed(DepartmentId by) {
    return new KnowledgeProposed(
        THE_CONSULTATION, new ArticleId("article-1"), "題", "本文", by, THURSDAY);
  }
}
