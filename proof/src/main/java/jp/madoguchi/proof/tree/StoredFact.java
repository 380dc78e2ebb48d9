package jp.madoguchi.proof.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

  /** The first byte of every leaf: how what follows is written. */
  private static final byte FORMAT = 1;

  private static final int ABSENT = -1;

  /**
   * The leaf of this fact: a byte {@code 1}; position and sequence, eight bytes each; then life,
   * type, id, recordedAt, payloadType, revision, metaData and payload, each with its length before
   * it in four bytes, {@code -1} for what is absent. Numbers are big-endian, texts UTF-8. No two
   * facts have the same leaf.
   */
  public byte[] leaf() {
    var parts =
        Arrays.asList(
            utf8(life),
            utf8(type),
            utf8(id),
            utf8(recordedAt),
            utf8(payloadType),
            utf8(revision),
            metaData,
            payload);
    var length = parts.stream().mapToInt(part -> part == null ? 0 : part.length).sum();
    var leaf =
        ByteBuffer.allocate(1 + 2 * Long.BYTES + parts.size() * Integer.BYTES + length)
            .put(FORMAT)
            .putLong(position)
            .putLong(sequence);
    parts.forEach(part -> put(leaf, part));
    return leaf.array();
  }

  /** The hash of that leaf. */
  public Hash hash() {
    return Hashing.leaf(leaf());
  }

  private static void put(ByteBuffer leaf, byte @Nullable [] part) {
    if (part == null) {
      leaf.putInt(ABSENT);
    } else {
      leaf.putInt(part.length).put(part);
    }
  }

  private static byte @Nullable [] utf8(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
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
