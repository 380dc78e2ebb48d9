package jp.madoguchi.query.casepage;

import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.shared.id.ProcedureCaseId;

/**
 * "What is there about this case?"
 *
 * @param scope what the person who asks may see
 */
public record FindCase(ProcedureCaseId caseId, Scope scope) {}
