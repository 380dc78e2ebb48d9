package jp.madoguchi.platform.privacy;

import com.google.crypto.tink.Aead;

/** データ鍵 — what one subject's texts are sealed with, as it is now. */
sealed interface SubjectKey {

  /** It opens and seals. */
  record Whole(Aead aead) implements SubjectKey {

    /** Never the key. */
    @Override
    public String toString() {
      return "Whole";
    }
  }

  /** 消去済み — it is no more, and never again. */
  record Destroyed() implements SubjectKey {}
}
