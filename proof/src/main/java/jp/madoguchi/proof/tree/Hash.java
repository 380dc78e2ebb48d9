package jp.madoguchi.proof.tree;

import java.util.Arrays;
import java.util.HexFormat;

/** ハッシュ値 — 32 bytes of SHA-256: of a leaf, of a node, or of a whole tree. */
public final class Hash {

  /** Bytes in a hash. */
  public static final int LENGTH = 32;

  private static final HexFormat HEX = HexFormat.of();

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws IllegalArgumentException unless it is 32 bytes
   */
  public static Hash of(byte[] bytes) {
    return at(bytes, 0, bytes.length);
  }

  /**
   * The hash that stands there among others.
   *
   * @throws IllegalArgumentException unless the length is 32
   */
  public static Hash at(byte[] bytes, int offset, int length) {
    if (length != LENGTH) {
      throw new IllegalArgumentException("A hash has 32 bytes, not " + length);
    }
    return new Hash(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
  }

  /**
   * The hash of that number among hashes that stand one after the other.
   *
   * @throws IllegalArgumentException if there are not so many
   */
  public static Hash nth(byte[] hashes, int number) {
    if ((number + 1) * LENGTH > hashes.length) {
      throw new IllegalArgumentException("There is no hash " + number);
    }
    return at(hashes, number * LENGTH, LENGTH);
  }

  /**
   * @param hex 64 digits, small letters
   * @throws IllegalArgumentException if it is anything else
   */
  public static Hash ofHex(String hex) {
    var hash = of(HEX.parseHex(hex));
    if (!hash.hex().equals(hex)) {
      throw new IllegalArgumentException("A hash is written in small letters");
    }
    return hash;
  }

  /** 64 digits, small letters. */
  public String hex() {
    return HEX.formatHex(bytes);
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  void writeTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, LENGTH);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
