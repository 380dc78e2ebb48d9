package jp.madoguchi.platform.signin;

import java.time.Instant;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * サインイン失敗 — somebody was not let in: a wrong password, or a token that proves nothing. Published as
 * a Spring event before the refusal leaves; what was typed or sent is not in it.
 *
 * @param account whom it concerns: only an account that exists, or the subject of a token that we
 *     can tell was ours; none otherwise
 */
public record SignInRefused(Why why, @Nullable StaffId account, Instant at) {

  /** Why somebody was not let in. */
  public enum Why {
    /** The account exists, the password is another. */
    WRONG_PASSWORD,
    /** Nobody has that name, or has it no more. */
    NO_SUCH_ACCOUNT,
    /** Too many failures before; whatever was typed now. */
    LOCKED,
    /** A program that does not know its secret, or has no business here. */
    WRONG_CLIENT,
    /** No token at all by its form. */
    MALFORMED,
    /** {@code alg: none}. */
    UNSIGNED,
    /** Signed in a way that is not taken, such as with a shared secret. */
    WRONG_ALGORITHM,
    /** Not by a key of the issuer's. */
    BAD_SIGNATURE,
    WRONG_ISSUER,
    /** Meant for another system. */
    WRONG_AUDIENCE,
    /** Names nobody who could be a member of staff. */
    WRONG_SUBJECT,
    NOT_YET_VALID,
    EXPIRED
  }
}
