package jp.madoguchi.command.contact;

import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;

import jp.madoguchi.command.contact.ContactCommand.AcceptHandover;
import jp.madoguchi.command.contact.ContactCommand.AddNote;
import jp.madoguchi.command.contact.ContactCommand.AnnounceVisit;
import jp.madoguchi.command.contact.ContactCommand.AnswerSatisfaction;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.command.contact.ContactCommand.CancelContact;
import jp.madoguchi.command.contact.ContactCommand.CloseForgottenContact;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.CorrectContact;
import jp.madoguchi.command.contact.ContactCommand.CorrectNote;
import jp.madoguchi.command.contact.ContactCommand.CountForms;
import jp.madoguchi.command.contact.ContactCommand.EndHold;
import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.command.contact.ContactCommand.FinishFollowUp;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.command.contact.ContactCommand.IdentifyVisitor;
import jp.madoguchi.command.contact.ContactCommand.NameVisitor;
import jp.madoguchi.command.contact.ContactCommand.ReceiveContact;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.command.contact.ContactCommand.ReportReadiness;
import jp.madoguchi.command.contact.ContactCommand.ReturnHandover;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.platform.rights.Need;

/** 来庁者対応の権限 — which rights each intent needs, and at which section. */
final class ContactNeeds {

  private static final Need COUNTER = Need.of(RECEPTION, SERVING);
  private static final Need SERVICE = Need.of(SERVING);

  /** Whoever had to do with the visitor may still write down what they know. */
  private static final Need RECORDS = Need.of(RECEPTION, SERVING, REVIEWING).orInvolved();

  private ContactNeeds() {}

  static Need of(ContactCommand command) {
    return switch (command) {
      case ReceiveContact _,
          NameVisitor _,
          IdentifyVisitor _,
          CallContact _,
          CancelCall _,
          HandOverContact _,
          AcceptHandover _,
          ReturnHandover _,
          AnnounceVisit _,
          CorrectContact _,
          RecordDeparture _,
          CancelContact _ ->
          COUNTER;
      case StartService _, EndService _, HoldService _, EndHold _, CompleteContact _ -> SERVICE;
      case ReportReadiness _,
          AddNote _,
          CorrectNote _,
          AnswerSatisfaction _,
          CountForms _,
          FinishFollowUp _ ->
          RECORDS;
      case CloseForgottenContact _ -> Need.HOUSE;
    };
  }
}
