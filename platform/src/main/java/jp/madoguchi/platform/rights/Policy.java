package jp.madoguchi.platform.rights;

import static jp.madoguchi.shared.rights.Permission.AUDITING;
import static jp.madoguchi.shared.rights.Permission.PARTNER;
import static jp.madoguchi.shared.rights.Permission.READING_ALL_KPI;
import static jp.madoguchi.shared.rights.Permission.READING_KPI;
import static jp.madoguchi.shared.rights.Permission.READING_OTHER_HISTORY;
import static jp.madoguchi.shared.rights.Permission.READING_PROTECTED;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.rights.Scope.Reach;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.rights.Permission;

/**
 * 権限の規則 — «may this caller do that, with this record». The one place where it is decided, for
 * single reads, lists, streams and commands of both sides. It asks nothing and nobody.
 *
 * @param may what the caller may do at the section that they act for
 * @param glass whether they look past their rights at this moment
 * @param house whether the house itself asks
 */
public record Policy(DepartmentId section, Set<Permission> may, boolean glass, boolean house) {

  /** The rights of those who work at a desk: who holds one of them sees the section's records. */
  public static final Set<Permission> DESK =
      Collections.unmodifiableSet(EnumSet.of(RECEPTION, SERVING, REVIEWING, SUPERVISING));

  /** 職務 — the right of a desk that leads, of those: who supervises reviews and serves as well. */
  public static Optional<Permission> role(Collection<Permission> held) {
    return held.stream().filter(DESK::contains).max(Comparator.naturalOrder());
  }

  /** What came of it. */
  public enum Verdict {
    ALLOWED,
    /** They may see it, but not do that. */
    NOT_ALLOWED,
    /** It does not exist for them. */
    UNKNOWN
  }

  public static Policy of(Caller caller) {
    return new Policy(
        caller.section(), caller.permissions(), caller.hasBrokenGlass(), caller.isTheHouse());
  }

  /** Whether they may act for the section at all. */
  public boolean mayEnter() {
    return house || !may.isEmpty();
  }

  /** Whether they hold one of these rights at the section that they act for. */
  public boolean mayAnyOf(Collection<Permission> permissions) {
    return house || permissions.stream().anyMatch(may::contains);
  }

  /** Whether they are another system and nothing else. */
  public boolean isPartnerOnly() {
    return may.equals(Set.of(PARTNER));
  }

  /** Which contacts and cases they may see. */
  public Scope records() {
    var own = mayAnyOf(DESK) ? Set.of(section) : Set.<DepartmentId>of();
    if (house || glass) {
      return new Scope(Reach.ALL, own);
    }
    return mayAnyOf(Set.of(AUDITING, READING_OTHER_HISTORY))
        ? new Scope(Reach.CONFIRMED, own)
        : new Scope(Reach.OWN, own);
  }

  /** Of which sections they may see figures, and what is made of them. */
  public Scope figures() {
    var own = mayAnyOf(Set.of(READING_KPI)) ? Set.of(section) : Set.<DepartmentId>of();
    return new Scope(mayAnyOf(Set.of(READING_ALL_KPI)) ? Reach.ALL : Reach.OWN, own);
  }

  /** What comes of it if they want to do something that needs that, with this record. */
  public Verdict on(Need need, Matter matter) {
    return on(need, matter, records());
  }

  /**
   * The same, with a record that is there for others than those who see contacts and cases.
   *
   * @param seen what they see of its kind
   */
  public Verdict on(Need need, Matter matter, Scope seen) {
    if (house) {
      return Verdict.ALLOWED;
    }
    if (!seen.covers(matter)) {
      return Verdict.UNKNOWN;
    }
    var there = need.whereItIs() ? matter.with() : matter.involved();
    return mayAnyOf(need.anyOf()) && there.contains(section)
        ? Verdict.ALLOWED
        : Verdict.NOT_ALLOWED;
  }

  /**
   * Whether personal items of that kind are shown to them. Broken glass opens them, but not where a
   * protected person lives: that could cost a life.
   */
  public boolean reads(Permission item) {
    return house || may.contains(item) || glass && item != READING_PROTECTED;
  }
}
