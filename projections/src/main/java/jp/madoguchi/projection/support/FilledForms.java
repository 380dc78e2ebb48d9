package jp.madoguchi.projection.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.FormsFilled;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/** 手書きした様式 — how many at each section of a visit, as it was last said there. */
public record FilledForms(@JsonValue List<AtSection> all) {

  public static final FilledForms NOT_COUNTED = new FilledForms(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FilledForms {
    all = List.copyOf(all);
  }

  /** What one section counted. */
  public record AtSection(DepartmentId department, int handWritten) {}

  public FilledForms after(ContactEvent event) {
    return event instanceof FormsFilled filled ? counted(filled) : this;
  }

  private FilledForms counted(FormsFilled event) {
    var count = new AtSection(event.department(), event.handWritten());
    var earlier = all.stream().anyMatch(one -> one.department().equals(event.department()));
    return new FilledForms(
        earlier
            ? Rows.amended(all, one -> one.department().equals(event.department()), _ -> count)
            : Rows.with(all, count));
  }

  /** At all sections together; none if none has counted. */
  public @Nullable Long handWritten() {
    return all.isEmpty() ? null : (Long) all.stream().mapToLong(AtSection::handWritten).sum();
  }
}
