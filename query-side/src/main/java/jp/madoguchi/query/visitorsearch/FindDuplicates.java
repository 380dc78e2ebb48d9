package jp.madoguchi.query.visitorsearch;

import java.util.List;
import jp.madoguchi.platform.search.Likeness;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.shared.id.VisitorId;

/**
 * "Who may be the same person as this visitor?"
 *
 * @param mayReach whether the caller may know how to reach protected persons
 */
public record FindDuplicates(VisitorId visitor, boolean mayReach) {

  /** A visitor, and who may be the same person. */
  public record Suspected(VisitorEntry visitor, List<Suspect> others) {}

  /** Somebody who may be the same person, and why. */
  public record Suspect(VisitorEntry visitor, List<Likeness> reasons) {}
}
