package jp.madoguchi.query.handoverinbox;

import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.handoverinbox.InboxEntry;
import jp.madoguchi.projection.handoverinbox.Pending;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * "What have others sent to this section?" — oldest first.
 *
 * @param scope what the person who asks may see
 */
public record FindInbox(DepartmentId department, Scope scope, Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<Row> rows) {}

  /** One thing that was sent, and what it belongs to. */
  public record Row(InboxEntry entry, Pending pending) {

    Cursor cursor() {
      return Cursor.at(pending.since(), "%s:%s".formatted(entry.id(), pending.sort()));
    }
  }
}
