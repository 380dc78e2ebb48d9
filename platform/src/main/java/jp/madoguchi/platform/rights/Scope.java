package jp.madoguchi.platform.rights;

import java.util.Set;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * 範囲 — which contacts and cases somebody may see. It travels inside queries, so that lists are
 * filtered where they are read.
 *
 * @param own the sections at whose desks they work
 */
public record Scope(Reach reach, Set<DepartmentId> own) {

  /** How far beyond their own sections they see. */
  public enum Reach {
    /** What their own sections are or were involved in; of others' provisional cases nothing. */
    OWN,
    /** All records, but of provisional cases only their own sections'. */
    CONFIRMED,
    /** All records there are. */
    ALL
  }

  public Scope {
    own = Set.copyOf(own);
  }

  /** They may see no record at all. */
  public boolean isNothing() {
    return reach == Reach.OWN && own.isEmpty();
  }

  /** Whether that record is within it; anything else does not exist for who asks. */
  public boolean covers(Matter matter) {
    return switch (reach) {
      case ALL -> true;
      case CONFIRMED -> !matter.provisional() || touches(matter.with());
      case OWN -> touches(matter.provisional() ? matter.with() : matter.involved());
    };
  }

  private boolean touches(Set<DepartmentId> sections) {
    return own.stream().anyMatch(sections::contains);
  }
}
