package jp.madoguchi.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.List;

/**
 * 署名鍵 — an Ed25519 key that signs notes. Whoever has it can sign another history; it belongs into a
 * file or a store that the database's administrators cannot read.
 */
public final class SigningKey {

  private static final String PRIVATE = "PRIVATE+KEY+";

  private final VerifierKey verifier;
  private final byte[] seed;

  private SigningKey(VerifierKey verifier, byte[] seed) {
    this.verifier = verifier;
    this.seed = seed;
  }

  /**
   * A new one, from the JDK's strong randomness.
   *
   * @param name the origin of the notes, without blanks and plus signs
   */
  public static SigningKey generate(String name) {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      var seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      return new SigningKey(VerifierKey.of(name, pair.getPublic()), seed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has Ed25519", e);
    }
  }

  /**
   * @param text as {@link #text} writes it
   * @throws NoteFormatException if it is no such key, or its two lines do not belong together
   */
  public static SigningKey parse(String text) {
    var lines = text.lines().toList();
    if (lines.size() != 2 || !lines.getFirst().startsWith(PRIVATE)) {
      throw new NoteFormatException("That is no signing key");
    }
    var verifier = VerifierKey.parse(lines.getLast());
    var secret = lines.getFirst().substring(PRIVATE.length());
    if (!secret.startsWith(verifier.shortName() + "+")) {
      throw new NoteFormatException("The two lines of the signing key do not belong together");
    }
    var bytes = Base64Text.bytes(secret.substring(verifier.shortName().length() + 1));
    var key = new SigningKey(verifier, Arrays.copyOfRange(bytes, 1, bytes.length));
    if (!verifier.checks("", key.signatureOf(""))) {
      throw new NoteFormatException("The two lines of the signing key do not belong together");
    }
    return key;
  }

  /** Two lines: the private key as Go's {@code note} package writes it, then the public one. */
  public String text() {
    var typed = ByteBuffer.allocate(1 + seed.length).put(VerifierKey.ED25519).put(seed).array();
    return "%s%s+%s\n%s\n".formatted(PRIVATE, verifier.shortName(), Base64Text.of(typed), verifier);
  }

  /** The key that checks what this one signs. */
  public VerifierKey verifier() {
    return verifier;
  }

  /**
   * @param text lines, each ended
   */
  public SignedNote sign(String text) {
    var signature = signatureOf(text);
    var marked =
        ByteBuffer.allocate(4 + signature.length).put(verifier.idBytes()).put(signature).array();
    return new SignedNote(
        text, List.of(new SignedNote.SignatureLine(verifier.name(), Base64Text.of(marked))));
  }

  private byte[] signatureOf(String text) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(privateKey());
      signing.update(text.getBytes(StandardCharsets.UTF_8));
      return signing.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not sign", e);
    }
  }

  private PrivateKey privateKey() throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
  }
}
