package jp.madoguchi.shared.access;

import java.time.Instant;

/**
 * 閲覧記録 — what is on record about looking (SE-01, SE-02). These facts are kept apart from those of
 * lives, because there are far more of them and no page is folded from them.
 */
public sealed interface AccessFact permits AccessRecorded, SignInFailed, AccessesRemoved {

  Instant at();
}
