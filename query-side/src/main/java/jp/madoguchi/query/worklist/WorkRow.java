package jp.madoguchi.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.projection.support.CaseClock;
import jp.madoguchi.projection.worklist.CaseToDo;
import jp.madoguchi.projection.worklist.FollowUpToDo;
import jp.madoguchi.projection.worklist.WorkItem;
import jp.madoguchi.query.support.CaseStandingView;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.ReceptionView;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.query.support.VisitorMark;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * 作業 — one thing to do, as it is shown.
 *
 * @param id the case's, or the contact's whose follow-up it is
 * @param masked whether anything stands there that the caller may not read
 * @param due whether it is due soon or overdue; none while it can wait or its clock stands still
 */
record WorkRow(
    String id,
    long version,
    Named department,
    @Nullable Named clerk,
    LocalDate dueOn,
    @Nullable Due due,
    @Nullable CaseToDoView procedureCase,
    @Nullable FollowUpToDoView followUp,
    boolean masked,
    @Nullable VisitorMark knownVisitor) {

  static WorkRow of(WorkItem item, LocalDate today, Shown shown) {
    return new WorkRow(
        item.id(),
        item.sequence(),
        shown.named(item.department()),
        shown.namedIfPresent(item.clerk()),
        item.due(),
        dueOf(item, today),
        CaseToDoView.of(item.procedureCase(), shown),
        FollowUpToDoView.of(item.followUp(), shown),
        shown.masked(),
        shown.mark(item.whose().orElse(null)));
  }

  private static @Nullable Due dueOf(WorkItem item, LocalDate today) {
    var todo = item.procedureCase();
    return todo == null || todo.standing().clock() == CaseClock.RUNNING
        ? Due.of(item.due(), today)
        : null;
  }

  /** 手続 — one case to do. */
  record CaseToDoView(
      ProcedureId procedure,
      String name,
      Instant openedAt,
      @JsonUnwrapped CaseStandingView standing) {

    private static @Nullable CaseToDoView of(@Nullable CaseToDo todo, Shown shown) {
      return todo == null
          ? null
          : new CaseToDoView(
              todo.procedure(),
              todo.name(),
              todo.openedAt(),
              CaseStandingView.of(todo.standing(), shown));
    }
  }

  /** 次の対応 — what a contact left to be done. */
  record FollowUpToDoView(String what, @JsonUnwrapped ReceptionView contact) {

    private static @Nullable FollowUpToDoView of(@Nullable FollowUpToDo todo, Shown shown) {
      var left = todo == null ? null : todo.left();
      return todo == null || left == null
          ? null
          : new FollowUpToDoView(shown.text(left.what()), ReceptionView.of(todo.reception()));
    }
  }
}
