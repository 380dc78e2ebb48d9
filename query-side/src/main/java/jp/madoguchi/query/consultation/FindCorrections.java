package jp.madoguchi.query.consultation;

import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * "Which articles are to be put right?" — what is due first, first.
 *
 * @param department by which section
 * @param scope what the person who asks may see
 */
public record FindCorrections(
    DepartmentId department, @Nullable Due due, Scope scope, Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record ToCorrect(List<ConsultationPage> rows) {}
}
