package jp.madoguchi.projection.worklist;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.projection.support.CaseStanding;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.jspecify.annotations.Nullable;

/**
 * 作業一覧 — one case that runs, or what is left to do of one contact that has ended.
 *
 * @param open whether there is anything to do; the row stays to remember what it has seen
 * @param department the section that has to do it
 * @param clerk who has to do it, if it is anybody's in particular
 * @param dueOn until when, if it has been said
 */
public record WorkItem(
    String id,
    long sequence,
    boolean open,
    DepartmentId department,
    @Nullable StaffId clerk,
    @Nullable LocalDate dueOn,
    @Nullable CaseToDo procedureCase,
    @Nullable FollowUpToDo followUp)
    implements Page {

  @Override
  public Optional<VisitorId> whose() {
    return Optional.ofNullable(followUp == null ? null : followUp.standing().visitor())
        .or(
            () ->
                Optional.ofNullable(procedureCase)
                    .map(CaseToDo::standing)
                    .map(CaseStanding::visitor));
  }

  static WorkItem startedBy(CaseOpened event, Recorded recorded) {
    return of(event.caseId().value(), recorded, CaseToDo.startedBy(event, recorded));
  }

  static WorkItem startedBy(ContactReceived event, Recorded recorded) {
    return of(event.contactId().value(), recorded, FollowUpToDo.startedBy(event, recorded));
  }

  WorkItem after(ProcedureCaseEvent event, Recorded recorded) {
    return hasSeen(recorded) || procedureCase == null
        ? this
        : of(id, recorded, procedureCase.after(event));
  }

  WorkItem after(ContactEvent event, Recorded recorded) {
    return hasSeen(recorded) || followUp == null
        ? this
        : of(id, recorded, followUp.after(event, recorded));
  }

  /** Until when it has to be done; only what is open has such a day. */
  public LocalDate due() {
    return Objects.requireNonNull(dueOn);
  }

  private static WorkItem of(String id, Recorded recorded, CaseToDo todo) {
    var standing = todo.standing();
    return new WorkItem(
        id,
        recorded.sequence(),
        !standing.state().ended(),
        standing.owner(),
        standing.clerk(),
        standing.dueOn(),
        todo,
        null);
  }

  private static WorkItem of(String id, Recorded recorded, FollowUpToDo todo) {
    var left = todo.left();
    return new WorkItem(
        id,
        recorded.sequence(),
        left != null,
        todo.standing().department(),
        todo.clerk(),
        left == null ? null : left.dueOn(),
        null,
        todo);
  }
}
