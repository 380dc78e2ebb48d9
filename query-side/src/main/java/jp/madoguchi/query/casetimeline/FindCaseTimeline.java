package jp.madoguchi.query.casetimeline;

import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;

/**
 * "How far is my procedure?"
 *
 * @param asker the section of the person who asks for the visitor
 */
public record FindCaseTimeline(ProcedureCaseId caseId, DepartmentId asker) {}
