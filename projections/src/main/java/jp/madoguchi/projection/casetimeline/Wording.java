package jp.madoguchi.projection.casetimeline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseAssigned;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseConfirmed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseWithdrawn;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentReceived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DocumentWaived;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateApproached;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDatePassed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.StepCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferReturned;

/** What a fact means to the visitor, in their words; nothing for what concerns only the house. */
final class Wording {

  private Wording() {}

  static Optional<String> of(ProcedureCaseEvent event, String procedure) {
    return switch (event) {
      case CaseOpened opened -> said("%sを受け付けました。%sまでに処理する予定です", procedure, day(opened.dueOn()));
      case StepCompleted completed -> said("「%s」が終わりました", completed.step());
      case DocumentReceived received -> said("書類を受け取りました(%s)", received.document());
      case CorrectionRequested requested ->
          said("書類の補正をお願いしました(%s)。期限 %s", defects(requested), day(requested.answerBy()));
      case CorrectionAnswered answered -> said("補正を受け付けました。%sまでに処理する予定です", day(answered.dueOn()));
      case CaseDecided decided -> said(wordingOf(decided.decision()));
      case CaseCompleted completed -> said(wordingOf(completed.delivery()));
      case CaseWithdrawn _ -> said("申請の取下げを受け付けました");
      case CaseCancelled _ -> said("この受付は誤りのため取り消しました");
      case TransferAccepted _ -> said("担当する課が変わりました");
      case DueDateExtended extended -> said("処理の予定を%sまで延ばしました", day(extended.dueOn()));
      case DueDatePassed _ -> said("予定より時間がかかっています");
      case CaseReopened reopened -> said("処理を再開しました。%sまでに処理する予定です", day(reopened.dueOn()));
      case ApplicantIdentified _,
          CaseConfirmed _,
          CaseAssigned _,
          CaseTransferred _,
          TransferReturned _,
          ApplicationStated _,
          FindingProposed _,
          ModelAsked _,
          FindingProposedByModel _,
          ModelKeptSilent _,
          FindingRecorded _,
          FindingOverridden _,
          DocumentWaived _,
          DueDateApproached _ ->
          Optional.empty();
    };
  }

  private static Optional<String> said(String sentence, Object... args) {
    return Optional.of(sentence.formatted(args));
  }

  private static String wordingOf(Decision decision) {
    return switch (decision) {
      case GRANTED -> "審査が終わり、申請が認められました";
      case REJECTED -> "審査が終わり、申請は認められませんでした";
    };
  }

  private static String wordingOf(Delivery delivery) {
    return switch (delivery) {
      case HANDED_OVER -> "結果を窓口でお渡ししました";
      case POSTED -> "結果を郵送しました";
      case NOTIFIED -> "結果をお知らせしました";
      case REGISTERED -> "登録が終わりました";
    };
  }

  private static String defects(CorrectionRequested event) {
    return event.defects().stream().map(DefectCode::label).collect(joining("、"));
  }

  private static String day(LocalDate day) {
    return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
  }
}
