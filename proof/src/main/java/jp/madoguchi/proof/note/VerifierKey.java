package jp.madoguchi.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import jp.madoguchi.proof.tree.Hashing;

/**
 * 検証鍵 — the public key that checks notes, written {@code name+id+key} as C2SP's signed-note says:
 * the id is eight hexadecimal digits, the first four bytes of SHA-256 over the name, a line feed, a
 * byte 1 (Ed25519) and the key.
 */
public final class VerifierKey {

  static final byte ED25519 = 1;

  private static final int RAW_LENGTH = 32;

  /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final Pattern WRITTEN =
      Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

  private final String name;
  private final byte[] raw;

  private VerifierKey(String name, byte[] raw) {
    this.name = name;
    this.raw = raw;
  }

  static VerifierKey of(String name, PublicKey key) {
    var encoded = key.getEncoded();
    return new VerifierKey(
        name, Arrays.copyOfRange(encoded, encoded.length - RAW_LENGTH, encoded.length));
  }

  /**
   * @param text as {@link #toString} writes it
   * @throws NoteFormatException if it is no such key
   */
  public static VerifierKey parse(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new NoteFormatException("«%s» is no key such as name+id+key".formatted(text));
    }
    var bytes = Base64Text.bytes(written.group(3));
    if (bytes.length != 1 + RAW_LENGTH || bytes[0] != ED25519) {
      throw new NoteFormatException("«%s» is no Ed25519 key".formatted(text));
    }
    var key = new VerifierKey(written.group(1), Arrays.copyOfRange(bytes, 1, bytes.length));
    if (!key.id().equals(written.group(2))) {
      throw new NoteFormatException("The key «%s» has the id %s".formatted(text, key.id()));
    }
    return key;
  }

  /** Whose key it is: the origin of the notes that it checks. */
  public String name() {
    return name;
  }

  /** Eight hexadecimal digits. */
  public String id() {
    return HexFormat.of().formatHex(idBytes());
  }

  byte[] idBytes() {
    var sha = Hashing.newSha256();
    sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    sha.update(ED25519);
    return Arrays.copyOf(sha.digest(raw), 4);
  }

  /** Whether the signature is this key's, of that text. */
  boolean checks(String text, byte[] signature) {
    try {
      var check = Signature.getInstance("Ed25519");
      check.initVerify(publicKey());
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false; // A point that is none, or a signature of another length.
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    var encoded = ByteBuffer.allocate(X509.length + RAW_LENGTH).put(X509).put(raw).array();
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  /** {@code name+id}, as it is told to people. */
  public String shortName() {
    return name + "+" + id();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key && toString().equals(key.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    var typed = ByteBuffer.allocate(1 + RAW_LENGTH).put(ED25519).put(raw).array();
    return shortName() + "+" + Base64Text.of(typed);
  }
}
