package jp.madoguchi.proof.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How leaves and nodes are hashed (RFC 9162, 2.1.1): SHA-256, with a zero before the bytes of a
 * leaf and a one before the two hashes of a node, so that neither can be taken for the other.
 */
public final class Hashing {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;
  private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Hashing::newSha256);

  /** The root of a tree without leaves: the hash of nothing. */
  public static final Hash EMPTY = Hash.of(newSha256().digest());

  private Hashing() {}

  /** The hash of a leaf with these bytes. */
  public static Hash leaf(byte[] bytes) {
    return leaf(bytes, bytes.length);
  }

  /** The hash of a leaf with the first of these bytes. */
  public static Hash leaf(byte[] bytes, int length) {
    var sha = SHA.get();
    sha.update(LEAF);
    sha.update(bytes, 0, length);
    return Hash.of(sha.digest());
  }

  /** The hash of the node above two others. */
  public static Hash node(Hash left, Hash right) {
    var input = new byte[1 + 2 * Hash.LENGTH];
    input[0] = NODE;
    left.writeTo(input, 1);
    right.writeTo(input, 1 + Hash.LENGTH);
    return Hash.of(SHA.get().digest(input));
  }

  /** A new SHA-256; every JDK has it. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
