package jp.madoguchi.proof.bundle;

/**
 * 不備 — what is wrong with a bundle, and where.
 *
 * @param where such as {@code facts/000000.ndjson, line 5 (leaf 4)}
 * @param what an English predicate, such as {@code is not the fact that was hashed}
 */
public record Problem(String where, String what) {

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
