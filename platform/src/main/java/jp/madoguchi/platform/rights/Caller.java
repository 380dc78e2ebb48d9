package jp.madoguchi.platform.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.rights.Permission;

/**
 * 操作者とその権限 — who asks, for which section, and what they may at this moment. Only what they may do
 * at the section that they act for counts: whoever works for two says for which one they ask.
 */
public record Caller(Actor actor, Rights rights, LocalDate today, Instant now) {

  public StaffId staff() {
    return actor.staff();
  }

  /** The section that they act for. */
  public DepartmentId section() {
    return actor.department();
  }

  /** What they may do there today. */
  public Set<Permission> permissions() {
    return permissionsAt(section());
  }

  /** What they may do today at that section, if they act for it. */
  public Set<Permission> permissionsAt(DepartmentId section) {
    return rights.at(section, today);
  }

  /** The same, as if they might read nothing: what is personal stays sealed for them. */
  public Caller withoutRights() {
    return new Caller(actor, Rights.none(staff()), today, now);
  }

  /** Whether they look past their rights at this moment. */
  public boolean hasBrokenGlass() {
    return rights.haveBrokenGlass(section(), now);
  }

  /** The house asks, and not a person. A person who says so has no rights. */
  boolean isTheHouse() {
    return actor.equals(Actor.SYSTEM);
  }
}
