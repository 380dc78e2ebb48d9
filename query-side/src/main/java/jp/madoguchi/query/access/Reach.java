package jp.madoguchi.query.access;

import static jp.madoguchi.shared.rights.Permission.AUDITING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import java.util.Set;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 監査の範囲 — how much of the record of looks somebody may read: an auditor all of it, with what was
 * searched for; a supervisor what was looked at for their own section.
 *
 * @param section only what was looked at for this section; none for all
 */
record Reach(@Nullable DepartmentId section) {

  /**
   * @throws jp.madoguchi.platform.web.RequestRefused 403 if they may read none of it
   */
  static Reach of(Caller caller) {
    var policy = Policy.of(caller);
    if (policy.mayAnyOf(Set.of(AUDITING))) {
      return new Reach(null);
    }
    if (policy.mayAnyOf(Set.of(SUPERVISING))) {
      return new Reach(caller.section());
    }
    throw Forbidden.NOT_ALLOWED.refused();
  }

  /**
   * @throws jp.madoguchi.platform.web.RequestRefused 403 if they are no auditor
   */
  static Reach ofAuditor(Caller caller) {
    var reach = of(caller);
    if (!reach.isWhole()) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
    return reach;
  }

  boolean covers(DepartmentId other) {
    return section == null || section.equals(other);
  }

  boolean isWhole() {
    return section == null;
  }
}
