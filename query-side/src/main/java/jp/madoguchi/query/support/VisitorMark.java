package jp.madoguchi.query.support;

import org.jspecify.annotations.Nullable;

/**
 * 来庁者の印 — whose contact or case it is, and whether they are protected.
 *
 * @param id of the visitor to look up: of two who were merged, the one who goes on
 * @param whereaboutsHidden whether where they live, and how to reach them, is kept from all who
 *     have no right to read it of protected persons
 */
public record VisitorMark(
    String id,
    @Nullable ProtectionMark protection,
    @Nullable String protectionLabel,
    boolean whereaboutsHidden) {

  public static VisitorMark of(
      String id, @Nullable ProtectionMark protection, boolean whereaboutsHidden) {
    return new VisitorMark(
        id, protection, protection == null ? null : protection.label(), whereaboutsHidden);
  }
}
