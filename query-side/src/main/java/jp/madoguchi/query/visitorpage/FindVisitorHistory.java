package jp.madoguchi.query.visitorpage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * "What did this visitor come for?" — contacts and cases under all their names, newest first.
 *
 * @param scope which of them the asker may see
 */
public record FindVisitorHistory(VisitorId visitor, Scope scope, Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<Row> rows) {}

  /** A contact or a case. */
  public record Row(@Nullable ContactSummary contact, @Nullable CasePage procedureCase) {

    Page page() {
      return contact == null ? Objects.requireNonNull(procedureCase) : contact;
    }

    Instant at() {
      return contact == null
          ? Objects.requireNonNull(procedureCase).openedAt()
          : contact.receivedAt();
    }

    Cursor cursor() {
      return Cursor.at(at(), page().id());
    }
  }
}
