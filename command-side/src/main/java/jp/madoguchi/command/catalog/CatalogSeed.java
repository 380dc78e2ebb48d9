package jp.madoguchi.command.catalog;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.catalog.CatalogCommand.AddProcedure;
import jp.madoguchi.command.catalog.CatalogCommand.PublishRevision;
import jp.madoguchi.command.support.Seed;
import jp.madoguchi.command.support.SeedFile;
import jp.madoguchi.shared.id.ProcedureId;
import org.springframework.stereotype.Component;

/** The procedures that a new city starts with, published from the first day of its fiscal year. */
@Component
class CatalogSeed implements Seed {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

  @Override
  public List<Planting> plantings() {
    return SeedFile.plantings("procedures", Definition.class, CatalogSeed::planting);
  }

  private static Planting planting(String id, Definition definition) {
    var procedure = new ProcedureId(id);
    return new Planting(
        procedure,
        List.of(
            new AddProcedure(procedure, definition), new PublishRevision(procedure, 1, FIRST_DAY)));
  }
}
