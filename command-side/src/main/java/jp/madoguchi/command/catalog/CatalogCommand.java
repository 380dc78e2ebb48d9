package jp.madoguchi.command.catalog;

import java.time.LocalDate;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of one procedure's definition. */
sealed interface CatalogCommand extends Intent {

  ProcedureId procedure();

  @Override
  default Need needs() {
    return Need.of(Permission.EDITING_CATALOG);
  }

  /** The first revision makes the procedure. */
  record AddProcedure(@TargetAggregateIdentifier ProcedureId procedure, Definition definition)
      implements CatalogCommand {}

  record DraftRevision(@TargetAggregateIdentifier ProcedureId procedure, Definition definition)
      implements CatalogCommand {}

  record PublishRevision(
      @TargetAggregateIdentifier ProcedureId procedure, int revision, LocalDate effectiveFrom)
      implements CatalogCommand {}

  record ExtendDueRule(
      @TargetAggregateIdentifier ProcedureId procedure,
      int workingDays,
      LocalDate openedFrom,
      @Nullable LocalDate openedTo,
      PublicText reason)
      implements CatalogCommand {}

  record RetireProcedure(@TargetAggregateIdentifier ProcedureId procedure, LocalDate from)
      implements CatalogCommand {}
}
