package jp.madoguchi.shared.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者対応 — the life of one contact, from reception to its end, on one page (CR-01 … CR-04, CR-15,
 * CR-16, CR-19). Every fact says when it happened; when it was recorded is the store's to say.
 */
public sealed interface ContactEvent {

  ContactId contactId();

  /** When it happened at the counter; earlier than the recording when entered late. */
  Instant happenedAt();

  /** 受付 — somebody came, phoned or wrote, and waits for a section. */
  record ContactReceived(
      ContactId contactId,
      Channel channel,
      Office office,
      DepartmentId department,
      List<Purpose> purposes,
      @Nullable Ticket ticket,
      Set<Consideration> considerations,
      Instant happenedAt)
      implements ContactEvent {

    public ContactReceived {
      considerations = Consideration.inOrder(considerations);
    }
  }

  /** 来庁者の確認 — who the visitor is, as far as the contact needs it (anonymous until then). */
  record VisitorNamed(
      ContactId contactId,
      SealedText name,
      @Nullable SealedText kana,
      @Nullable SealedText phone,
      Instant happenedAt)
      implements ContactEvent {}

  /** 来庁者の特定 — this contact is known to be that visitor's. */
  record VisitorIdentified(ContactId contactId, VisitorId visitor, Instant happenedAt)
      implements ContactEvent {}

  /** 呼出 — the ticket was called to a window. */
  record ContactCalled(
      ContactId contactId,
      DepartmentId department,
      Window window,
      StaffId clerk,
      Instant happenedAt)
      implements ContactEvent {}

  /** 呼出の取消し — nobody came to the window; the contact waits again. */
  record CallCancelled(ContactId contactId, Instant happenedAt) implements ContactEvent {}

  /**
   * 対応開始 — a clerk serves.
   *
   * @param service counts the services of this contact from 1
   */
  record ServiceStarted(
      ContactId contactId,
      int service,
      DepartmentId department,
      @Nullable Window window,
      StaffId clerk,
      Instant happenedAt)
      implements ContactEvent {}

  /** 対応終了 — this service is over; the visitor may have further ones. */
  record ServiceEnded(ContactId contactId, int service, TimeAccuracy accuracy, Instant happenedAt)
      implements ContactEvent {}

  /**
   * 保留 — the clerk fetches a paper or asks a colleague; the clock of the service stops.
   *
   * @param hold counts the holds of this contact from 1
   */
  record ServiceHeld(ContactId contactId, int hold, HoldReason reason, Instant happenedAt)
      implements ContactEvent {}

  /** 保留解除 — the service goes on. */
  record HoldEnded(ContactId contactId, int hold, TimeAccuracy accuracy, Instant happenedAt)
      implements ContactEvent {}

  /**
   * 引継ぎ — sent on to another section, which has not answered yet.
   *
   * @param handover counts the hand-overs of this contact from 1
   */
  record ContactHandedOver(
      ContactId contactId,
      int handover,
      DepartmentId from,
      DepartmentId to,
      HandoverReason reason,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ContactEvent {}

  /** 引継ぎの受入れ — the section takes over; the visitor waits there. */
  record HandoverAccepted(
      ContactId contactId, int handover, DepartmentId department, StaffId clerk, Instant happenedAt)
      implements ContactEvent {}

  /**
   * 引継ぎの差戻し — the section sends the visitor back; they wait at the section they came from.
   *
   * @param department the section that sends them back
   */
  record HandoverReturned(
      ContactId contactId,
      int handover,
      DepartmentId department,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ContactEvent {}

  /** 事前連絡 — sections are told what they will be asked for before the visitor arrives (CR-12). */
  record VisitAnnounced(ContactId contactId, List<Announcement> announcements, Instant happenedAt)
      implements ContactEvent {}

  /** 準備完了 — a section that was told has its papers ready. */
  record SectionPrepared(
      ContactId contactId, DepartmentId department, StaffId clerk, Instant happenedAt)
      implements ContactEvent {}

  /**
   * 記録 — what was done, asked, told or suffered.
   *
   * @param note counts the notes of this contact from 1
   */
  record NoteAdded(
      ContactId contactId, int note, NoteKind kind, SealedText text, Instant happenedAt)
      implements ContactEvent {}

  /** 記録の訂正 — a note reads differently from now on; the earlier words stay in the history. */
  record NoteCorrected(ContactId contactId, int note, SealedText text, Instant happenedAt)
      implements ContactEvent {}

  /** 訂正 — what was wrongly entered at reception; only what is present is corrected. */
  record ContactCorrected(
      ContactId contactId,
      @Nullable Channel channel,
      @Nullable List<Purpose> purposes,
      @Nullable Ticket ticket,
      @Nullable Set<Consideration> considerations,
      SealedText reason,
      Instant happenedAt)
      implements ContactEvent {

    public ContactCorrected {
      considerations = considerations == null ? null : Consideration.inOrder(considerations);
    }
  }

  /**
   * 手続判定への回答 — what the visitor answered, by which procedures are judged. The first of them pins
   * the revision, so that whoever asks again is told the same (AN-05).
   *
   * @param answers the answers that are new or changed; earlier ones stand
   */
  record GuidanceAnswered(
      ContactId contactId,
      GuideId guide,
      int revision,
      List<GivenAnswer> answers,
      Instant happenedAt)
      implements ContactEvent {

    public GuidanceAnswered {
      answers = List.copyOf(answers);
    }
  }

  /**
   * AIコンシェルジュからの引継ぎ — the visitor says that this session was theirs, and consented; its answers are
   * taken on as answers to the guide (AC-02).
   */
  record ConciergeTakenOver(
      ContactId contactId,
      ConciergeSessionId session,
      Purpose lifeEvent,
      List<GivenAnswer> answers,
      List<ProcedureId> proposed,
      HandOffReason reason,
      Instant happenedAt)
      implements ContactEvent {}

  /**
   * AIコンシェルジュとの差異 — how what staff found differs from what the concierge had taken in and proposed,
   * once nothing is undecided; empty lists say that it was right.
   *
   * @param proposedOnly proposed by the concierge, and not needed
   * @param neededOnly needed, and not proposed
   */
  record ConciergeCompared(
      ContactId contactId,
      ConciergeSessionId session,
      List<AnswerDifference> answers,
      List<ProcedureId> proposedOnly,
      List<ProcedureId> neededOnly,
      Instant happenedAt)
      implements ContactEvent {

    /** 回答の差異 — what was answered there, and what is answered now. */
    public record AnswerDifference(String question, List<String> before, List<String> now) {}
  }

  /** 完了 — served, and nothing is left to do but perhaps a follow-up. */
  record ContactCompleted(
      ContactId contactId,
      Outcome outcome,
      @Nullable SealedText summary,
      @Nullable FollowUp followUp,
      TimeAccuracy accuracy,
      Instant happenedAt)
      implements ContactEvent {}

  /** 次の対応の完了 — what was left to be done when the contact was completed is done. */
  record FollowUpDone(ContactId contactId, Instant happenedAt) implements ContactEvent {}

  /** 離脱 — the visitor left before being served. */
  record VisitorLeft(ContactId contactId, TimeAccuracy accuracy, Instant happenedAt)
      implements ContactEvent {}

  /** 取消し — the contact was wrongly entered; it stays visible as cancelled. */
  record ContactCancelled(ContactId contactId, SealedText reason, Instant happenedAt)
      implements ContactEvent {}

  /**
   * 満足度 — the visitor's answer, tied to the visit and not to the person (CR-19).
   *
   * @param score 1 (不満) to 5 (満足)
   */
  record SatisfactionAnswered(ContactId contactId, int score, Instant happenedAt)
      implements ContactEvent {}

  /**
   * 手書きした様式 — how many forms the visitor had to write their name or address on by hand while that
   * section served them; what is filled in beforehand spares them. A later one of the same section
   * corrects the earlier.
   *
   * @param department the section that counts them
   * @param handWritten from 0 to 50
   */
  record FormsFilled(
      ContactId contactId, DepartmentId department, int handWritten, Instant happenedAt)
      implements ContactEvent {}

  /**
   * What one section is told in advance.
   *
   * @param procedures what the visitor will ask this section for
   */
  record Announcement(DepartmentId department, List<ProcedureId> procedures) {}

  /** 次の対応 — what is still to be done, and until when. */
  record FollowUp(LocalDate dueOn, SealedText what) {}
}
