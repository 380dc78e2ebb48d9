package jp.madoguchi.command.tickets;

import static jp.madoguchi.shared.rights.Permission.PARTNER;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.TicketCountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says how many tickets a section gave out on a day: its own people do, or its machine.
 *
 * @param by the section that acts
 */
record ReportTickets(
    @TargetAggregateIdentifier TicketCountId tickets,
    DepartmentId department,
    DepartmentId by,
    LocalDate day,
    Issued issued,
    Instant happenedAt)
    implements Intent {

  @Override
  public Need needs() {
    return Need.of(RECEPTION, SERVING, SUPERVISING, PARTNER);
  }
}
