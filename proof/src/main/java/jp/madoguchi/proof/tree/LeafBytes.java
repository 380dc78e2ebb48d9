package jp.madoguchi.proof.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 葉の書き方 — puts the bytes of leaves together, one leaf after the other in the same memory. For one
 * thread.
 *
 * <p>A leaf is a byte {@code 1}; position and sequence, eight bytes each; then life, type, id,
 * recordedAt, payloadType, revision, metaData and payload, each with its length before it in four
 * bytes, {@code -1} for what is absent. Numbers are big-endian, texts UTF-8. No two facts have the
 * same leaf.
 */
public final class LeafBytes {

  /** The first byte of every leaf: how what follows is written. */
  private static final byte FORMAT = 1;

  private static final int HEAD = 1 + 2 * Long.BYTES;
  private static final int ABSENT = -1;

  private byte[] bytes = new byte[1 << 10];
  private ByteBuffer numbers = ByteBuffer.wrap(bytes);
  private int size = HEAD;

  /** Where the bytes of a part come from. */
  @FunctionalInterface
  public interface Source {

    /**
     * Copies them to that place.
     *
     * @return how many there are; -1 if the part is absent
     */
    int copyTo(byte[] target, int offset);
  }

  /** The next part, as a text. */
  public LeafBytes part(@Nullable String text) {
    return part(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  /** The next part. */
  public LeafBytes part(byte @Nullable [] part) {
    if (part == null) {
      return part(0, (_, _) -> ABSENT);
    }
    return part(
        part.length,
        (target, offset) -> {
          System.arraycopy(part, 0, target, offset, part.length);
          return part.length;
        });
  }

  /**
   * The next part.
   *
   * @param most it is not longer than that
   */
  public LeafBytes part(int most, Source source) {
    reserve(Integer.BYTES + most);
    var count = source.copyTo(bytes, size + Integer.BYTES);
    numbers.putInt(size, count);
    size += Integer.BYTES + Math.max(count, 0);
    return this;
  }

  private void reserve(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
      numbers = ByteBuffer.wrap(bytes);
    }
  }

  /** The leaf of these parts; what comes now belongs to the next one. */
  public byte[] leaf(long position, long sequence) {
    return Arrays.copyOf(bytes, ended(position, sequence));
  }

  /** The hash of the leaf of these parts; what comes now belongs to the next one. */
  public Hash hash(long position, long sequence) {
    return Hashing.leaf(bytes, ended(position, sequence));
  }

  /** Forgets the parts of a leaf that could not be read to its end. */
  public void forget() {
    size = HEAD;
  }

  private int ended(long position, long sequence) {
    numbers.put(0, FORMAT).putLong(1, position).putLong(1 + Long.BYTES, sequence);
    var length = size;
    forget();
    return length;
  }
}
