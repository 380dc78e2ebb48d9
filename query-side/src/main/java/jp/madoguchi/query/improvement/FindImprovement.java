package jp.madoguchi.query.improvement;

import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.shared.id.ImprovementId;

/**
 * "What came of this improvement?"
 *
 * @param scope of which sections the person who asks may see figures
 */
public record FindImprovement(ImprovementId improvement, Scope scope) {}
