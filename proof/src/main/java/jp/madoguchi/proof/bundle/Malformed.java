package jp.madoguchi.proof.bundle;

/**
 * Something in a bundle is not written as it is written there; the message says what, in English.
 */
final class Malformed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Malformed(String message) {
    super(message);
  }
}
