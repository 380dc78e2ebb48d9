package jp.madoguchi.platform.signin;

import org.springframework.security.core.AuthenticationException;

/** Whether a token is good cannot be told now, because the issuer's keys cannot be had. */
final class KeysOutOfReach extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  KeysOutOfReach(Throwable cause) {
    super("The keys of the issuer cannot be had", cause);
  }
}
