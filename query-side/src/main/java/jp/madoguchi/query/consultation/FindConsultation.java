package jp.madoguchi.query.consultation;

import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.shared.id.ConsultationId;

/**
 * "What came of this question?"
 *
 * @param scope what the person who asks may see
 */
public record FindConsultation(ConsultationId consultation, Scope scope) {}
