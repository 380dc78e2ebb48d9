package jp.madoguchi.query.casepage;

import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.support.CaseState;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * "Which cases are there?" — newest first, narrowed down to what is given.
 *
 * @param scope what the person who asks may see
 */
public record FindCases(
    @Nullable DepartmentId department,
    @Nullable CaseState state,
    @Nullable ProcedureId procedure,
    @Nullable Due due,
    Scope scope,
    Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<CasePage> rows) {}
}
