package jp.madoguchi.platform.privacy.kek;

/** 包んだ鍵 — a data key that nobody can use without the key-encryption key it names. */
public record WrappedKey(String kek, byte[] bytes) {

  /** Never the bytes. */
  @Override
  public String toString() {
    return "WrappedKey[%s]".formatted(kek);
  }
}
