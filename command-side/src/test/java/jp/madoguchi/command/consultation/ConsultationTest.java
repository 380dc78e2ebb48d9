package jp.madoguchi.command.consultation;

import static jp.madoguchi.command.consultation.ConsultationRejection.ANOTHER_SECTION_DECIDES;
import static jp.madoguchi.command.consultation.ConsultationRejection.ANSWER_IS_JUDGED_ALREADY;
import static jp.madoguchi.command.consultation.ConsultationRejection.ANSWER_IS_NOT_THERE_YET;
import static jp.madoguchi.command.consultation.ConsultationRejection.ARTICLE_IS_NOT_CITED;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_IS_ALREADY_THERE;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_IS_NOT_ESCALATED;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_IS_PROVISIONAL;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_WAS_DECLINED;
import static jp.madoguchi.command.consultation.ConsultationRejection.EXPERT_HAS_ANSWERED;
import static jp.madoguchi.command.consultation.ConsultationRejection.EXPERT_HAS_NOT_ANSWERED;
import static jp.madoguchi.command.consultation.ConsultationRejection.KNOWLEDGE_IS_PROPOSED_ALREADY;
import static jp.madoguchi.command.consultation.ConsultationRejection.NO_CORRECTION_IS_ASKED_FOR;
import static jp.madoguchi.command.consultation.ConsultationRejection.VERDICT_NEEDS_A_REASON;
import static jp.madoguchi.command.consultation.ConsultationStories.CITIZENS;
import static jp.madoguchi.command.consultation.ConsultationStories.MOVING_IN;
import static jp.madoguchi.command.consultation.ConsultationStories.TAX;
import static jp.madoguchi.command.consultation.ConsultationStories.WATER;
import static jp.madoguchi.command.consultation.ConsultationStories.WORDS;
import static jp.madoguchi.command.consultation.ConsultationStories.answer;
import static jp.madoguchi.command.consultation.ConsultationStories.answered;
import static jp.madoguchi.command.consultation.ConsultationStories.asked;
import static jp.madoguchi.command.consultation.ConsultationStories.corrected;
import static jp.madoguchi.command.consultation.ConsultationStories.correction;
import static jp.madoguchi.command.consultation.ConsultationStories.declined;
import static jp.madoguchi.command.consultation.ConsultationStories.escalate;
import static jp.madoguchi.command.consultation.ConsultationStories.escalated;
import static jp.madoguchi.command.consultation.ConsultationStories.expertAnswered;
import static jp.madoguchi.command.consultation.ConsultationStories.finish;
import static jp.madoguchi.command.consultation.ConsultationStories.judge;
import static jp.madoguchi.command.consultation.ConsultationStories.judged;
import static jp.madoguchi.command.consultation.ConsultationStories.propose;
import static jp.madoguchi.command.consultation.ConsultationStories.proposed;
import static jp.madoguchi.command.consultation.ConsultationStories.recordAnswer;
import static jp.madoguchi.command.consultation.ConsultationStories.recordDecline;
import static jp.madoguchi.shared.consultation.AnswerVerdict.EDITED;
import static jp.madoguchi.shared.consultation.AnswerVerdict.NOT_USED;
import static jp.madoguchi.shared.consultation.AnswerVerdict.USED;
import static jp.madoguchi.shared.consultation.AnswerVerdict.WRONG;

import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ConsultationTest {

  private final FixtureConfiguration<Consultation> fixture = ConsultationStories.fixture();

  @Test
  void is_answered_once_however_often_somebody_tries() {
    fixture.given(asked()).when(recordAnswer()).expectEvents(answered());
    fixture.given(asked(), answered()).when(recordAnswer()).expectNoEvents();
    fixture.given(asked(), answered()).when(recordDecline()).expectNoEvents();
    fixture.given(asked(), declined()).when(recordAnswer()).expectNoEvents();
  }

  @Test
  void is_judged_by_who_asked_and_after_the_answer() {
    fixture.given(asked(), answered()).when(judge(USED)).expectEvents(judged(USED));
    fixture
        .given(asked())
        .when(judge(USED))
        .expectExceptionDetails(Refused.because(ANSWER_IS_NOT_THERE_YET));
    fixture
        .given(asked(), declined())
        .when(judge(USED))
        .expectExceptionDetails(Refused.because(CONSULTATION_WAS_DECLINED));
    fixture
        .given(asked(), answered(), escalated(1, CITIZENS, TAX))
        .when(judge(TAX, USED, null, null))
        .expectExceptionDetails(Refused.because(ANOTHER_SECTION_DECIDES));
  }

  @Test
  void the_same_verdict_twice_is_not_news_and_another_one_is_refused() {
    fixture.given(asked(), answered(), judged(USED)).when(judge(USED)).expectNoEvents();
    fixture
        .given(asked(), answered(), judged(USED))
        .when(judge(NOT_USED))
        .expectExceptionDetails(Refused.because(ANSWER_IS_JUDGED_ALREADY));
    fixture
        .given(asked(), answered(), judged(EDITED))
        .when(judge(EDITED))
        .expectExceptionDetails(Refused.because(ANSWER_IS_JUDGED_ALREADY));
  }

  @Test
  void what_turns_out_wrong_later_goes_to_the_section_that_answers_for_the_article() {
    fixture
        .given(asked(), answered(), judged(USED))
        .when(judge(WRONG))
        .expectEvents(judged(WRONG), correction(MOVING_IN, CITIZENS));
    fixture
        .given(asked(), answered())
        .when(judge(CITIZENS, WRONG, WORDS, new ArticleId("article-tax")))
        .expectEvents(judged(WRONG), correction(new ArticleId("article-tax"), TAX));
    fixture
        .given(asked(), answered(), judged(WRONG), correction(MOVING_IN, CITIZENS))
        .when(judge(WRONG))
        .expectExceptionDetails(Refused.because(ANSWER_IS_JUDGED_ALREADY));
  }

  @Test
  void a_wrong_answer_needs_a_reason_and_an_article_that_was_cited() {
    fixture
        .given(asked(), answered())
        .when(judge(CITIZENS, WRONG, null, null))
        .expectExceptionDetails(Refused.because(VERDICT_NEEDS_A_REASON));
    fixture
        .given(asked(), answered())
        .when(judge(CITIZENS, WRONG, WORDS, new ArticleId("article-else")))
        .expectExceptionDetails(Refused.because(ARTICLE_IS_NOT_CITED));
  }

  @Test
  void a_correction_is_finished_by_its_section_and_once() {
    var wrong = correction(MOVING_IN, TAX);
    fixture.given(asked(), answered(), wrong).when(finish(TAX)).expectEvents(corrected());
    fixture.given(asked(), answered(), wrong, corrected()).when(finish(TAX)).expectNoEvents();
    fixture
        .given(asked(), answered(), wrong)
        .when(finish(CITIZENS))
        .expectExceptionDetails(Refused.because(ANOTHER_SECTION_DECIDES));
    fixture
        .given(asked(), answered())
        .when(finish(CITIZENS))
        .expectExceptionDetails(Refused.because(NO_CORRECTION_IS_ASKED_FOR));
  }

  @Test
  void is_sent_on_by_who_has_it_and_never_back_to_who_asks() {
    fixture
        .given(asked(), declined())
        .when(escalate(CITIZENS, TAX))
        .expectEvents(escalated(1, CITIZENS, TAX));
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX))
        .when(escalate(TAX, WATER))
        .expectEvents(escalated(2, TAX, WATER));
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX), escalated(2, TAX, WATER))
        .when(escalate(TAX, new DepartmentId("dept-housing")))
        .expectExceptionDetails(Refused.because(ANOTHER_SECTION_DECIDES));
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX))
        .when(escalate(TAX, CITIZENS))
        .expectExceptionDetails(Refused.because(CONSULTATION_IS_ALREADY_THERE));
    fixture
        .given(asked(true))
        .when(escalate(CITIZENS, TAX))
        .expectExceptionDetails(Refused.because(CONSULTATION_IS_PROVISIONAL));
  }

  @Test
  void is_answered_by_the_section_that_it_was_sent_to_last_and_once() {
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX))
        .when(answer(TAX))
        .expectEvents(expertAnswered(TAX));
    fixture
        .given(asked())
        .when(answer(CITIZENS))
        .expectExceptionDetails(Refused.because(CONSULTATION_IS_NOT_ESCALATED));
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX), escalated(2, TAX, WATER))
        .when(answer(TAX))
        .expectExceptionDetails(Refused.because(ANOTHER_SECTION_DECIDES));
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX), expertAnswered(TAX))
        .when(answer(TAX))
        .expectExceptionDetails(Refused.because(EXPERT_HAS_ANSWERED));
  }

  @Test
  void becomes_knowledge_after_the_answer_and_once() {
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX), expertAnswered(TAX))
        .when(propose(TAX))
        .expectEvents(proposed(TAX));
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX))
        .when(propose(TAX))
        .expectExceptionDetails(Refused.because(EXPERT_HAS_NOT_ANSWERED));
    fixture
        .given(asked(), escalated(1, CITIZENS, TAX), expertAnswered(TAX), proposed(TAX))
        .when(propose(TAX))
        .expectExceptionDetails(Refused.because(KNOWLEDGE_IS_PROPOSED_ALREADY));
  }
}
