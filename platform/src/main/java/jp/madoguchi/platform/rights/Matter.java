package jp.madoguchi.platform.rights;

import java.util.HashSet;
import java.util.Set;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 案件 — as much of a contact or a case as decides who may see it and who may work on it.
 *
 * @param provisional 仮登録: it is there for the sections that have it, and for nobody else (CR-06)
 * @param with the sections that have it now: its own, and one that was asked to take over
 * @param involved the sections that ever had to do with it
 */
public record Matter(boolean provisional, Set<DepartmentId> with, Set<DepartmentId> involved) {

  public Matter {
    with = Set.copyOf(with);
    involved = Set.copyOf(involved);
  }

  /** A record of a section that may have been sent on to another. */
  public static Matter of(
      boolean provisional,
      DepartmentId section,
      @Nullable DepartmentId incoming,
      Involved involved) {
    var with = new HashSet<>(Set.of(section));
    if (incoming != null) {
      with.add(incoming);
    }
    return new Matter(provisional, with, Set.copyOf(involved.sections()));
  }
}
