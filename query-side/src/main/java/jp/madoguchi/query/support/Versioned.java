package jp.madoguchi.query.support;

import org.springframework.http.ResponseEntity;

/** Answers that say which version they show, so that the next change can name it. */
public final class Versioned {

  private Versioned() {}

  /** 200 with the version as {@code ETag}. */
  public static <T> ResponseEntity<T> shown(long version, T view) {
    return ResponseEntity.ok().eTag("\"%d\"".formatted(version)).body(view);
  }
}
