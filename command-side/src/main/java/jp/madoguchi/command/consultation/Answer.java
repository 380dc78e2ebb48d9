package jp.madoguchi.command.consultation;

import static jp.madoguchi.command.consultation.ConsultationRejection.ANSWER_IS_JUDGED_ALREADY;
import static jp.madoguchi.command.consultation.ConsultationRejection.ANSWER_IS_NOT_THERE_YET;
import static jp.madoguchi.command.consultation.ConsultationRejection.ARTICLE_IS_NOT_CITED;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_WAS_DECLINED;
import static jp.madoguchi.command.consultation.ConsultationRejection.VERDICT_NEEDS_A_REASON;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;
import static jp.madoguchi.shared.consultation.AnswerVerdict.NOT_USED;
import static jp.madoguchi.shared.consultation.AnswerVerdict.USED;
import static jp.madoguchi.shared.consultation.AnswerVerdict.WRONG;

import java.util.List;
import jp.madoguchi.command.consultation.ConsultationCommand.JudgeAnswer;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.AnswerJudged;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionRequested;
import org.jspecify.annotations.Nullable;

/** 回答 — what AIナビ said to the question, if it has. */
sealed interface Answer {

  /** 回答待ち — nothing was said yet. */
  record Awaited() implements Answer {}

  /** 該当なし — there is nothing to say. */
  record Declined() implements Answer {}

  /**
   * 回答あり.
   *
   * @param verdict what who asked made of it, if they have said so
   */
  record Given(List<CitedPassage> sources, @Nullable AnswerVerdict verdict) implements Answer {

    /** What turns out wrong later is said later; nothing else is said twice. */
    private List<ConsultationEvent> judgedBy(JudgeAnswer command, WorkingCalendar calendar) {
      var asked = command.verdict();
      if (verdict == asked && (asked == USED || asked == NOT_USED)) {
        return List.of();
      }
      if (verdict != null && (asked != WRONG || verdict == WRONG)) {
        throw ANSWER_IS_JUDGED_ALREADY.because("この回答はすでに「%s」と評価されています", verdict.label());
      }
      var judged =
          new AnswerJudged(
              command.consultation(),
              asked,
              command.wording(),
              command.reason(),
              command.happenedAt());
      return asked == WRONG ? List.of(judged, correction(command, calendar)) : List.of(judged);
    }

    private KnowledgeCorrectionRequested correction(JudgeAnswer command, WorkingCalendar calendar) {
      if (command.reason() == null) {
        throw VERDICT_NEEDS_A_REASON.because("誤りと評価するには理由が必要です");
      }
      var wrong = cited(command);
      return new KnowledgeCorrectionRequested(
          command.consultation(),
          wrong.article(),
          wrong.revision(),
          wrong.department(),
          calendar.plusWorkingDays(dayOf(command.happenedAt()), Correction.WITHIN),
          command.happenedAt());
    }

    private CitedPassage cited(JudgeAnswer command) {
      return sources.stream()
          .filter(source -> command.article() == null || source.article().equals(command.article()))
          .findFirst()
          .orElseThrow(() -> ARTICLE_IS_NOT_CITED.because("この回答の出典ではない記事です"));
    }
  }

  default Answer after(ConsultationEvent event) {
    return switch (event) {
      case ConsultationAnswered answered -> new Given(answered.sources(), null);
      case ConsultationDeclined _ -> new Declined();
      case AnswerJudged judged when this instanceof Given(var sources, _) ->
          new Given(sources, judged.verdict());
      default -> this;
    };
  }

  /** The verdict, and what follows from a wrong answer. */
  default List<ConsultationEvent> decide(JudgeAnswer command, WorkingCalendar calendar) {
    return switch (this) {
      case Awaited _ -> throw ANSWER_IS_NOT_THERE_YET.because("回答がまだありません");
      case Declined _ -> throw CONSULTATION_WAS_DECLINED.because("該当する回答がなかった相談です");
      case Given given -> given.judgedBy(command, calendar);
    };
  }
}
