package jp.madoguchi.projection.visitorsearch;

import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.Particulars;

/** Makes tokens of what is sealed: the one thing that the fold of an entry cannot do itself. */
interface Reading {

  /** What somebody with these particulars is found by; nothing if they were erased. */
  Read of(VisitorId visitor, Particulars particulars);

  /** What the visitors whom that section has registered are found by. */
  long registeredBy(DepartmentId section);

  /**
   * @param tokens of who they are, and of how to reach them
   */
  record Read(List<Long> tokens, List<Sign> signs, boolean erased) {

    static final Read ERASED = new Read(List.of(), List.of(), true);
  }
}
