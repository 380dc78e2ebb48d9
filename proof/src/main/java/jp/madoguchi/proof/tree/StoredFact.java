package jp.madoguchi.proof.tree;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 保存された事実 — a fact exactly as the store keeps it: its bytes are not read, so that sealed texts stay
 * sealed, and erasing a key changes nothing.
 *
 * @param position where it stands in the store ({@code globalIndex}), from 1
 * @param life {@code contact-…}, {@code case-…}
 * @param sequence its number in that life, from 0
 * @param type the kind of life
 * @param id the event's own identifier
 * @param recordedAt the store's time, as the store writes it
 * @param payloadType the full name of the event
 * @param metaData JSON: who, for which section, why
 * @param payload JSON
 */
public record StoredFact(
    long position,
    String life,
    long sequence,
    @Nullable String type,
    String id,
    String recordedAt,
    String payloadType,
    @Nullable String revision,
    byte @Nullable [] metaData,
    byte[] payload) {

  /** The leaf of this fact. */
  public byte[] leaf() {
    return partsIn(new LeafBytes()).leaf(position, sequence);
  }

  /** The hash of that leaf. */
  public Hash hash() {
    return hash(new LeafBytes());
  }

  /**
   * The hash of that leaf, which is put together there: whoever hashes thousands has one for all.
   */
  public Hash hash(LeafBytes bytes) {
    return partsIn(bytes).hash(position, sequence);
  }

  private LeafBytes partsIn(LeafBytes bytes) {
    return bytes
        .part(life)
        .part(type)
        .part(id)
        .part(recordedAt)
        .part(payloadType)
        .part(revision)
        .part(metaData)
        .part(payload);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredFact fact && Arrays.equals(leaf(), fact.leaf());
  }

  @Override
  public int hashCode() {
    return Objects.hash(position, id);
  }
}
