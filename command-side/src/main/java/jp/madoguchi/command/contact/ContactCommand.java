package jp.madoguchi.command.contact;

import java.time.Instant;
import java.util.Set;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.NoteCorrected;
import jp.madoguchi.shared.contact.ContactEvent.VisitorNamed;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.NoteKind;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a contact. */
sealed interface ContactCommand extends Intent {

  ContactId contactId();

  Instant happenedAt();

  @Override
  default Need needs() {
    return ContactNeeds.of(this);
  }

  /** 受付 — the clerk who receives a phone call serves it at once. */
  record ReceiveContact(
      @TargetAggregateIdentifier ContactId contactId,
      Channel channel,
      Office office,
      DepartmentId department,
      Purposes purposes,
      @Nullable Ticket ticket,
      Set<Consideration> considerations,
      StaffId clerk,
      Instant happenedAt)
      implements ContactCommand {}

  record NameVisitor(
      @TargetAggregateIdentifier ContactId contactId,
      SealedText name,
      @Nullable SealedText kana,
      @Nullable SealedText phone,
      Instant happenedAt)
      implements ContactCommand {

    VisitorNamed fact() {
      return new VisitorNamed(contactId, name, kana, phone, happenedAt);
    }
  }

  record IdentifyVisitor(
      @TargetAggregateIdentifier ContactId contactId, VisitorId visitor, Instant happenedAt)
      implements ContactCommand {}

  record CallContact(
      @TargetAggregateIdentifier ContactId contactId,
      Window window,
      StaffId clerk,
      Instant happenedAt)
      implements ContactCommand {}

  record CancelCall(@TargetAggregateIdentifier ContactId contactId, Instant happenedAt)
      implements ContactCommand {}

  record StartService(
      @TargetAggregateIdentifier ContactId contactId,
      @Nullable Window window,
      StaffId clerk,
      Instant happenedAt)
      implements ContactCommand {}

  record EndService(@TargetAggregateIdentifier ContactId contactId, int service, Instant happenedAt)
      implements ContactCommand {}

  record HoldService(
      @TargetAggregateIdentifier ContactId contactId, HoldReason reason, Instant happenedAt)
      implements ContactCommand {}

  record EndHold(@TargetAggregateIdentifier ContactId contactId, int hold, Instant happenedAt)
      implements ContactCommand {}

  record HandOverContact(
      @TargetAggregateIdentifier ContactId contactId,
      DepartmentId to,
      HandoverReason reason,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ContactCommand {}

  /** 引継ぎの受入れ — said by the section that acts. */
  record AcceptHandover(
      @TargetAggregateIdentifier ContactId contactId,
      int handover,
      DepartmentId department,
      StaffId clerk,
      Instant happenedAt)
      implements ContactCommand {}

  /** 引継ぎの差戻し — said by the section that acts. */
  record ReturnHandover(
      @TargetAggregateIdentifier ContactId contactId,
      int handover,
      DepartmentId department,
      @Nullable SealedText note,
      Instant happenedAt)
      implements ContactCommand {}

  record AnnounceVisit(
      @TargetAggregateIdentifier ContactId contactId,
      Announcements announcements,
      Instant happenedAt)
      implements ContactCommand {}

  record ReportReadiness(
      @TargetAggregateIdentifier ContactId contactId,
      DepartmentId department,
      StaffId clerk,
      Instant happenedAt)
      implements ContactCommand {}

  record AddNote(
      @TargetAggregateIdentifier ContactId contactId,
      NoteKind kind,
      SealedText text,
      Instant happenedAt)
      implements ContactCommand {

    NoteAdded fact(int note) {
      return new NoteAdded(contactId, note, kind, text, happenedAt);
    }
  }

  record CorrectNote(
      @TargetAggregateIdentifier ContactId contactId, int note, SealedText text, Instant happenedAt)
      implements ContactCommand {

    NoteCorrected fact() {
      return new NoteCorrected(contactId, note, text, happenedAt);
    }
  }

  /** 訂正 — only what is present is corrected. */
  record CorrectContact(
      @TargetAggregateIdentifier ContactId contactId,
      @Nullable Channel channel,
      @Nullable Purposes purposes,
      @Nullable Ticket ticket,
      @Nullable Set<Consideration> considerations,
      SealedText reason,
      Instant happenedAt)
      implements ContactCommand {

    boolean isEmpty() {
      return channel == null && purposes == null && ticket == null && considerations == null;
    }
  }

  record CompleteContact(
      @TargetAggregateIdentifier ContactId contactId,
      Outcome outcome,
      @Nullable SealedText summary,
      @Nullable FollowUp followUp,
      Instant happenedAt)
      implements ContactCommand {}

  record RecordDeparture(@TargetAggregateIdentifier ContactId contactId, Instant happenedAt)
      implements ContactCommand {}

  record CancelContact(
      @TargetAggregateIdentifier ContactId contactId, SealedText reason, Instant happenedAt)
      implements ContactCommand {}

  record AnswerSatisfaction(
      @TargetAggregateIdentifier ContactId contactId, Score score, Instant happenedAt)
      implements ContactCommand {}

  record CountForms(
      @TargetAggregateIdentifier ContactId contactId,
      DepartmentId department,
      HandWritten handWritten,
      Instant happenedAt)
      implements ContactCommand {}

  record FinishFollowUp(@TargetAggregateIdentifier ContactId contactId, Instant happenedAt)
      implements ContactCommand {}

  /** 閉庁処理 — the office closes and nobody ended this contact; asked by the house itself. */
  record CloseForgottenContact(@TargetAggregateIdentifier ContactId contactId, Instant happenedAt)
      implements ContactCommand {}
}
