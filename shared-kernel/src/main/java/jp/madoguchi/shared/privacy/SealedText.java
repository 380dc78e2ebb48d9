package jp.madoguchi.shared.privacy;

/**
 * 封緘文 — text about a person, unreadable without its key. Facts, pages and messages carry it; it is
 * opened only where a person with the right to read it asks.
 *
 * @param key names the data key that opens it
 * @param ciphertext AES-256-GCM, base64url, bound to the life it was written for
 */
public record SealedText(String key, String ciphertext) {

  /** Never the ciphertext: logs need neither. */
  @Override
  public String toString() {
    return "SealedText[%s]".formatted(key);
  }
}
