package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.CONTACT_IS_CANCELLED;
import static jp.madoguchi.command.contact.ContactRejection.SATISFACTION_IS_ANSWERED;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.AnswerSatisfaction;
import jp.madoguchi.command.contact.ContactCommand.CancelContact;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import jp.madoguchi.shared.contact.Outcome;
import org.axonframework.commandhandling.CommandExecutionException;

/** The contact is over; what can still be said about it depends on how it ended. */
sealed interface Ended extends ContactState {

  @Override
  default CommandExecutionException refusal() {
    return CONTACT_HAS_ENDED.because("この来庁者対応は終了しています");
  }

  /** 完了 — served to the end. */
  record Completed(Outcome outcome) implements Ended {

    @Override
    public List<ContactEvent> complete(CompleteContact command, Visit visit) {
      if (command.outcome() == outcome) {
        return NOT_NEWS;
      }
      throw refusal();
    }

    @Override
    public List<ContactEvent> rate(AnswerSatisfaction command) {
      return List.of(
          new SatisfactionAnswered(
              command.contactId(), command.score().value(), command.happenedAt()));
    }
  }

  /** 完了・回答済み — completed, and the visitor said how it was. */
  record Rated(Completed completed, int score) implements Ended {

    @Override
    public List<ContactEvent> complete(CompleteContact command, Visit visit) {
      return completed.complete(command, visit);
    }

    @Override
    public List<ContactEvent> rate(AnswerSatisfaction command) {
      if (command.score().value() == score) {
        return NOT_NEWS;
      }
      throw SATISFACTION_IS_ANSWERED.because("満足度はすでに回答されています");
    }
  }

  /** 離脱 — left before being served. */
  record Left() implements Ended {

    @Override
    public List<ContactEvent> leave(RecordDeparture command, Visit visit) {
      return NOT_NEWS;
    }
  }

  /** 取消し — wrongly entered; nothing more is said about it. */
  record Cancelled() implements Ended {

    @Override
    public CommandExecutionException refusal() {
      return CONTACT_IS_CANCELLED.because("この来庁者対応は取り消されています");
    }

    @Override
    public void requireStanding() {
      throw refusal();
    }

    @Override
    public List<ContactEvent> cancel(CancelContact command) {
      return NOT_NEWS;
    }
  }
}
