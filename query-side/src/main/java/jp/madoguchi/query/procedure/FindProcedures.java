package jp.madoguchi.query.procedure;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * "Which procedures can be opened on that day?"
 *
 * @param purpose none for all purposes
 * @param department none for all sections
 */
public record FindProcedures(
    @Nullable Purpose purpose, @Nullable DepartmentId department, LocalDate day, Paging paging) {

  /** In the order of their ids; one more than was asked for, if there are more. */
  public record Found(List<ProcedurePage> rows) {}
}
