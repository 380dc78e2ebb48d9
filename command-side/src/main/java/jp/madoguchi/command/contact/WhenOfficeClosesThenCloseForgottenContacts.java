package jp.madoguchi.command.contact;

import static jp.madoguchi.command.support.DeadlineKind.OFFICE_CLOSES;

import jp.madoguchi.command.contact.ContactCommand.CloseForgottenContact;
import jp.madoguchi.command.support.Sweep;
import jp.madoguchi.shared.id.ContactId;
import org.axonframework.eventhandling.DisallowReplay;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 閉庁処理 — what nobody ended by closing time is ended by the house, its times marked as inexact. */
@Component
@DisallowReplay
class WhenOfficeClosesThenCloseForgottenContacts {

  private final Sweep sweep;

  WhenOfficeClosesThenCloseForgottenContacts(Sweep sweep) {
    this.sweep = sweep;
  }

  @Scheduled(fixedDelayString = "${madoguchi.sweep.every:PT10S}")
  void look() {
    sweep.through(
        OFFICE_CLOSES,
        deadline -> new CloseForgottenContact(new ContactId(deadline.life()), deadline.dueAt()));
  }
}
