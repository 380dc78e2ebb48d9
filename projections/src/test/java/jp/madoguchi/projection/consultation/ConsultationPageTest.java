package jp.madoguchi.projection.consultation;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.support.ConsultationState;
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
import jp.madoguchi.shared.consultation.QuestionPlacing;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.id.DepartmentId;
import org.junit.jupiter.api.Test;

class ConsultationPageTest {

  private static final ConsultationId ID = new ConsultationId("consultation-1");
  private static final ArticleId MOVING_IN = new ArticleId("article-moving-in");
  private static final DepartmentId TAX = new DepartmentId("dept-tax");
  private static final DepartmentId WATER = new DepartmentId("dept-water");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  private static final QuestionPlacing PLACING =
      new QuestionPlacing(sealed("〔氏名1〕さんの転入届"), "local-embedding", 384, 35);

  private final ConsultationPage asked =
      ConsultationPage.startedBy(
          new ConsultationAsked(
              ID,
              ConsultationPurpose.GUIDANCE,
              sealed("転入届に必要な書類は?"),
              AnswerLanguage.JAPANESE,
              CITIZENS,
              null,
              null,
              null,
              false,
              minute(0)),
          recorded(0, 0));
  private final ConsultationPage answered =
      asked.after(
          new ConsultationAnswered(
              ID, List.of(cited()), PLACING, null, null, ModelSilence.CUT_OFF, 0.9, 20, minute(1)),
          recorded(1, 1));

  @Test
  void shows_the_passages_and_why_no_model_spoke() {
    assertThat(answered.standing().state()).isEqualTo(ConsultationState.ANSWERED);
    assertThat(answered.reply())
        .returns(List.of(cited()), Reply::sources)
        .returns(PLACING, Reply::placing)
        .returns(ModelSilence.CUT_OFF, Reply::silence)
        .returns(null, Reply::declined);
    assertThat(answered.about()).isEqualTo(MOVING_IN);
  }

  @Test
  void what_is_declined_is_about_what_comes_near() {
    var declined =
        asked.after(
            new ConsultationDeclined(
                ID, DeclineReason.NOTHING_KNOWN, List.of(cited()), PLACING, 20, minute(1)),
            recorded(1, 1));

    assertThat(declined.standing().state()).isEqualTo(ConsultationState.DECLINED);
    assertThat(declined.reply())
        .returns(List.of(), Reply::sources)
        .returns(PLACING, Reply::placing)
        .returns(List.of(cited()), Reply::nearMisses);
    assertThat(declined.about()).isEqualTo(MOVING_IN);
  }

  @Test
  void a_wrong_answer_is_a_task_of_its_section_until_it_is_done() {
    var wrong =
        answered
            .after(
                new AnswerJudged(ID, AnswerVerdict.WRONG, null, sealed("古い"), minute(2)),
                recorded(2, 2))
            .after(
                new KnowledgeCorrectionRequested(ID, MOVING_IN, 2, TAX, FRIDAY, minute(2)),
                recorded(3, 2));

    assertThat(wrong.verdict()).isEqualTo(AnswerVerdict.WRONG);
    assertThat(wrong.standing().involved()).containsExactly(CITIZENS, TAX);
    assertThat(wrong.correction())
        .returns(true, CorrectionTask::open)
        .returns(FRIDAY, CorrectionTask::dueOn);

    var done =
        wrong.after(
            new KnowledgeCorrectionDone(ID, CorrectionResult.REVISED, null, minute(3)),
            recorded(4, 3));
    assertThat(done.correction())
        .returns(false, CorrectionTask::open)
        .returns(CorrectionResult.REVISED, CorrectionTask::result);
  }

  @Test
  void waits_for_the_section_that_it_was_sent_to_last_until_that_answers() {
    var sentOn =
        answered
            .after(
                new ConsultationEscalated(ID, 1, CITIZENS, TAX, FRIDAY, null, minute(2)),
                recorded(2, 2))
            .after(
                new ConsultationEscalated(ID, 2, TAX, WATER, FRIDAY, null, minute(3)),
                recorded(3, 3));

    assertThat(sentOn.standing())
        .returns(WATER, ConsultationStanding::waitsFor)
        .returns(List.of(CITIZENS, TAX, WATER), ConsultationStanding::involved);
    assertThat(sentOn.escalations().all())
        .extracting(Escalation::open)
        .containsExactly(false, true);

    var known =
        sentOn
            .after(new ExpertAnswered(ID, WATER, sealed("はい"), minute(4)), recorded(4, 4))
            .after(
                new KnowledgeProposed(ID, ID.article(), "題", "本文", WATER, minute(5)),
                recorded(5, 5));
    assertThat(known.standing())
        .returns(ConsultationState.EXPERT_ANSWERED, ConsultationStanding::state)
        .returns(null, ConsultationStanding::waitsFor);
    assertThat(known.escalations().all().getLast().article()).isEqualTo(ID.article());
  }

  @Test
  void telling_it_twice_tells_it_once() {
    var judged = new AnswerJudged(ID, AnswerVerdict.USED, null, null, minute(2));
    var page = answered.after(judged, recorded(2, 2));

    assertThat(page.after(judged, recorded(2, 2))).isEqualTo(page);
  }

  @Test
  void survives_the_store() {
    assertThat(storedAndLoaded(answered, ConsultationPage.class)).isEqualTo(answered);
    assertThat(storedAndLoaded(asked, ConsultationPage.class)).isEqualTo(asked);
  }

  private static CitedPassage cited() {
    return new CitedPassage(
        MOVING_IN, 2, 1, "転入届", "必要なもの", "転出証明書", 0.9, LocalDate.of(2026, 4, 1), CITIZENS, null);
  }
}
