package jp.madoguchi.command.tickets;

import static jp.madoguchi.command.tickets.TicketRejection.DAY_IS_TOO_LONG_AGO;
import static jp.madoguchi.command.tickets.TicketRejection.DAY_IS_TO_COME;
import static jp.madoguchi.command.tickets.TicketRejection.TICKETS_OF_ANOTHER_SECTION;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.OptionalInt;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.TicketCountId;
import jp.madoguchi.shared.tickets.TicketEvent.TicketsReported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 発券数 — one section's tickets of one day, as they were last counted. */
@Aggregate
class TicketCount {

  /** No figure can be asked for over more than that. */
  private static final int YEARS = 5;

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private TicketCountId id;

  private OptionalInt issued = OptionalInt.empty();

  TicketCount() {
    // Axon starts here when it rebuilds a count from its events.
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ReportTickets command) {
    if (!command.by().equals(command.department())) {
      throw TICKETS_OF_ANOTHER_SECTION.because("ほかの課の発券数は報告できません");
    }
    requireCountable(command);
    var count = command.issued().value();
    if (!issued.equals(OptionalInt.of(count))) {
      apply(
          new TicketsReported(
              command.tickets(), command.department(), command.day(), count, command.happenedAt()));
    }
  }

  @EventSourcingHandler
  void evolve(TicketsReported event) {
    id = event.tickets();
    issued = OptionalInt.of(event.issued());
  }

  private static void requireCountable(ReportTickets command) {
    var read = OfficeHours.dayOf(command.happenedAt());
    if (command.day().isAfter(read)) {
      throw DAY_IS_TO_COME.because("まだ来ていない日の発券数は報告できません");
    }
    if (command.day().isBefore(read.minusYears(YEARS))) {
      throw DAY_IS_TOO_LONG_AGO.because("%d年より前の日の発券数は報告できません", YEARS);
    }
  }
}
