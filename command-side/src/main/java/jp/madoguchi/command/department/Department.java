package jp.madoguchi.command.department;

import static jp.madoguchi.command.department.DepartmentRejection.DEPARTMENT_IS_ABOLISHED;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.madoguchi.command.department.DepartmentCommand.AbolishDepartment;
import jp.madoguchi.command.department.DepartmentCommand.EstablishDepartment;
import jp.madoguchi.command.department.DepartmentCommand.RearrangeWindows;
import jp.madoguchi.command.department.DepartmentCommand.RenameDepartment;
import jp.madoguchi.command.department.DepartmentState.Abolished;
import jp.madoguchi.command.department.DepartmentState.Established;
import jp.madoguchi.command.department.DepartmentState.NotEstablished;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentAbolished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentRenamed;
import jp.madoguchi.shared.department.DepartmentEvent.WindowsRearranged;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 課 — one section of the city hall, its name and its windows. */
@Aggregate
class Department {

  @AggregateIdentifier private DepartmentId id;
  private DepartmentState state = new NotEstablished();

  Department() {
    // Axon starts here when it rebuilds a section from its events.
  }

  @CommandHandler
  Department(EstablishDepartment command) {
    apply(
        new DepartmentEstablished(
            command.department(),
            command.name().value(),
            command.floor().value(),
            command.windows().inOrder()));
  }

  @CommandHandler
  void decide(RenameDepartment command) {
    var name = command.name().value();
    if (!requireEstablished().name().equals(name)) {
      apply(new DepartmentRenamed(id, name));
    }
  }

  @CommandHandler
  void decide(RearrangeWindows command) {
    var established = requireEstablished();
    var floor = command.floor().value();
    var windows = command.windows().inOrder();
    if (!established.equals(new Established(established.name(), floor, windows))) {
      apply(new WindowsRearranged(id, floor, windows));
    }
  }

  @CommandHandler
  void decide(AbolishDepartment command) {
    if (!(state instanceof Abolished)) {
      apply(new DepartmentAbolished(id));
    }
  }

  @EventSourcingHandler
  void evolve(DepartmentEvent event) {
    id = event.department();
    state = state.after(event);
  }

  private Established requireEstablished() {
    if (state instanceof Established established) {
      return established;
    }
    throw DEPARTMENT_IS_ABOLISHED.because("この課は廃止されています");
  }
}
