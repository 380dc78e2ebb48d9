package jp.madoguchi.command.staff;

import static jp.madoguchi.command.staff.StaffRejection.RIGHTS_ARE_GIVEN_BY_OTHERS;
import static jp.madoguchi.command.staff.StaffRejection.RIGHT_ENDS_BEFORE_IT_BEGINS;
import static jp.madoguchi.command.staff.StaffRejection.STAFF_IS_RETIRED;
import static jp.madoguchi.command.staff.StaffRejection.STARTS_BEFORE_THE_PRESENT_POST;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.madoguchi.command.staff.StaffCommand.BreakGlass;
import jp.madoguchi.command.staff.StaffCommand.EnrolStaff;
import jp.madoguchi.command.staff.StaffCommand.GrantRight;
import jp.madoguchi.command.staff.StaffCommand.MoveStaff;
import jp.madoguchi.command.staff.StaffCommand.RetireStaff;
import jp.madoguchi.command.staff.StaffCommand.WithdrawRight;
import jp.madoguchi.command.staff.StaffState.NotEnrolled;
import jp.madoguchi.command.staff.StaffState.Posted;
import jp.madoguchi.command.staff.StaffState.Retired;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.GlassBroken;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** 職員 — one member of staff: posted to one section at a time, with rights at any number of them. */
@Aggregate
class StaffMember {

  @AggregateIdentifier private StaffId id;
  private StaffState state = new NotEnrolled();
  private Grants grants = Grants.NONE;

  StaffMember() {
    // Axon starts here when it rebuilds a member of staff from their events.
  }

  @CommandHandler
  StaffMember(EnrolStaff command) {
    apply(new StaffEnrolled(command.staff(), command.name(), command.department(), command.from()));
  }

  @CommandHandler
  void decide(MoveStaff command) {
    var post = requirePosted();
    if (post.department().equals(command.department())) {
      return;
    }
    requireNotBefore(post.from(), command.from());
    apply(new StaffMoved(id, command.department(), command.from()));
    if (!command.keepsRights()) {
      grants.withdrawAll(id, post.department(), command.from()).forEach(AggregateLifecycle::apply);
    }
  }

  @CommandHandler
  void decide(RetireStaff command) {
    if (state.equals(new Retired(command.from()))) {
      return;
    }
    requireNotBefore(requirePosted().from(), command.from());
    apply(new StaffRetired(id, command.from()));
  }

  @CommandHandler
  void decide(GrantRight command) {
    requirePosted();
    requireByAnother(command);
    requireNotOverBeforeItBegins(command);
    if (!grants.include(command)) {
      apply(command.fact());
    }
  }

  @CommandHandler
  void decide(WithdrawRight command) {
    if (grants.holdFrom(command.permission(), command.department(), command.from())) {
      apply(command.fact());
    }
  }

  @CommandHandler
  void decide(BreakGlass command) {
    requirePosted();
    apply(new GlassBroken(id, command.department(), command.reason(), command.until()));
  }

  @EventSourcingHandler
  void evolve(StaffEvent event) {
    id = event.staff();
    state = state.after(event);
    grants = grants.after(event);
  }

  private Posted requirePosted() {
    if (state instanceof Posted posted) {
      return posted;
    }
    throw STAFF_IS_RETIRED.because("この職員は退職しています");
  }

  private void requireByAnother(GrantRight command) {
    if (command.by().equals(id)) {
      throw RIGHTS_ARE_GIVEN_BY_OTHERS.because("自分に権限を付与することはできません");
    }
  }

  private static void requireNotOverBeforeItBegins(GrantRight command) {
    var last = command.to();
    if (last != null && last.isBefore(command.from())) {
      throw RIGHT_ENDS_BEFORE_IT_BEGINS.because("権限の終了日は、開始日（%s）以降の日付にしてください", command.from());
    }
  }

  private static void requireNotBefore(LocalDate present, LocalDate asked) {
    if (asked.isBefore(present)) {
      throw STARTS_BEFORE_THE_PRESENT_POST.because("現在の配属日（%s）より前の日は指定できません", present);
    }
  }
}
