package jp.madoguchi.query.contacthistory;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * "Which contacts were there?" — newest first, narrowed down to what is given.
 *
 * @param scope what the person who asks may see
 */
public record FindContacts(
    @Nullable DepartmentId department,
    @Nullable ContactState state,
    @Nullable LocalDate date,
    @Nullable Channel channel,
    Scope scope,
    Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<ContactSummary> rows) {}
}
