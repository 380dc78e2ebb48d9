package jp.madoguchi.command.support;

import jp.madoguchi.shared.id.VisitorId;

/**
 * 支援措置の期限 — the name of a row of the index: a visitor may have several protections, each with an
 * end and now and then a temporary lift, and every one of them comes due by itself.
 */
public record ProtectionDeadline(VisitorId visitor, int protection) {

  private static final String SEPARATOR = ":";

  /** The row of that name, as {@link #ofPeriod} or {@link #ofLift} wrote it. */
  public static ProtectionDeadline named(String row) {
    var parts = row.split(SEPARATOR);
    return new ProtectionDeadline(new VisitorId(parts[0]), Integer.parseInt(parts[1]));
  }

  public String ofPeriod() {
    return visitor.value() + SEPARATOR + protection;
  }

  public String ofLift() {
    return ofPeriod() + SEPARATOR + "lift";
  }
}
