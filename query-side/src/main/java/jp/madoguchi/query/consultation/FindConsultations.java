package jp.madoguchi.query.consultation;

import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.support.ConsultationState;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * "What was asked?" — newest first, narrowed down to what is given.
 *
 * @param scope what the person who asks may see
 */
public record FindConsultations(Wanted wanted, Scope scope, Paging paging) {

  /**
   * 条件 — none of them is none.
   *
   * @param department the section that asked
   * @param by who asked
   * @param waitsFor the section whose answer is awaited
   * @param about the article that it turned on
   */
  public record Wanted(
      @Nullable DepartmentId department,
      @Nullable StaffId by,
      @Nullable DepartmentId waitsFor,
      @Nullable ConsultationState state,
      @Nullable AnswerVerdict verdict,
      @Nullable Due due,
      @Nullable ContactId contact,
      @Nullable ProcedureCaseId procedureCase,
      @Nullable ArticleId about) {

    boolean namesARecord() {
      return contact != null || procedureCase != null;
    }

    /** What turned on that article. */
    static Wanted about(ArticleId article) {
      return new Wanted(null, null, null, null, null, null, null, null, article);
    }
  }

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<ConsultationPage> rows) {}
}
