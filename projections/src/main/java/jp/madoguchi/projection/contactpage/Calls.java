package jp.madoguchi.projection.contactpage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/** 呼出の記録 — every call of the ticket, also those that nobody answered. */
public record Calls(@JsonValue List<Call> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Calls {
    all = List.copyOf(all);
  }

  Calls after(ContactEvent event) {
    if (event instanceof ContactCalled called) {
      return new Calls(Rows.with(all, Call.madeBy(called)));
    }
    if (event instanceof CallCancelled) {
      return new Calls(Rows.lastAmended(all, call -> call.cancelledAt(event.happenedAt())));
    }
    return this;
  }

  /** 呼出 — one call to a window. */
  public record Call(
      DepartmentId department,
      Window window,
      StaffId clerk,
      Instant calledAt,
      @Nullable Instant cancelledAt) {

    private static Call madeBy(ContactCalled event) {
      return new Call(event.department(), event.window(), event.clerk(), event.happenedAt(), null);
    }

    private Call cancelledAt(Instant at) {
      return new Call(department, window, clerk, calledAt, at);
    }
  }
}
