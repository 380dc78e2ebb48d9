package jp.madoguchi.query.casetimeline;

import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.shared.id.ProcedureCaseId;

/**
 * "How far is my procedure?"
 *
 * @param scope what the person who asks for the visitor may see
 */
public record FindCaseTimeline(ProcedureCaseId caseId, Scope scope) {}
