package jp.madoguchi.query.casepage;

import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;

/**
 * "What is there about this case?"
 *
 * @param asker the section of the person who asks
 */
public record FindCase(ProcedureCaseId caseId, DepartmentId asker) {}
