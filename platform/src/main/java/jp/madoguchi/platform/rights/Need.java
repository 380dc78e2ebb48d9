package jp.madoguchi.platform.rights;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.shared.rights.Permission;

/**
 * 必要な権限 — what somebody must be allowed to do at the section that they act for.
 *
 * @param anyOf one of these is enough; none means that only the house may
 * @param whereItIs whether that section must have the record now, or only be involved in it
 */
public record Need(Set<Permission> anyOf, boolean whereItIs) {

  /** What nobody but the house itself asks. */
  public static final Need HOUSE = new Need(Set.of(), false);

  public Need {
    anyOf = Set.copyOf(anyOf);
  }

  /** By a section that has the record now. */
  public static Need of(Permission first, Permission... others) {
    return new Need(EnumSet.of(first, others), true);
  }

  /** The same, with the rights given as a set. */
  public static Need anyOf(Set<Permission> permissions) {
    return new Need(permissions, true);
  }

  /** By any section that is involved in the record. */
  public Need orInvolved() {
    return new Need(anyOf, false);
  }
}
