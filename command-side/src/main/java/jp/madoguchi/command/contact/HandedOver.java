package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_PENDING;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.commandhandling.CommandExecutionException;

/** 引継ぎ中 — sent on, and the other section has not answered yet. */
record HandedOver(DepartmentId from, DepartmentId to) implements Open {

  @Override
  public CommandExecutionException refusal() {
    return HANDOVER_IS_PENDING.because("引継ぎ先の課の受入れまたは差戻しを待っています");
  }

  @Override
  public List<ContactEvent> handOver(HandOverContact command, int handover) {
    if (to.equals(command.to())) {
      return NOT_NEWS;
    }
    throw refusal();
  }
}
