package jp.madoguchi.shared.access;

import java.time.Instant;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * 認証失敗 — somebody was not let in (SE-02). What they typed is not kept: it may be a password in the
 * wrong field.
 *
 * @param account whose account it was tried on, only if there is such an account
 * @param times how often, if it came so often that it is told once for many
 */
public record SignInFailed(@Nullable StaffId account, SignInFailure cause, int times, Instant at)
    implements AccessFact {}
