package jp.madoguchi.command.support;

import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 手続判定の終わり — asked of a contact by the guidance: nothing is undecided, and these procedures of the
 * catalog are needed.
 */
public record SettleGuidance(
    @TargetAggregateIdentifier ContactId contactId, List<ProcedureId> needed, Instant happenedAt)
    implements Intent {

  public SettleGuidance {
    needed = List.copyOf(needed);
  }

  @Override
  public Need needs() {
    return Need.of(RECEPTION, SERVING, REVIEWING).orInvolved();
  }
}
