package jp.madoguchi.platform.signin;

import java.util.Optional;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** A token proves nothing, and why. */
final class TokenRefused extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final SignInFailure why;
  private final @Nullable String account;

  TokenRefused(SignInFailure why, Optional<StaffId> account) {
    super(why.name());
    this.why = why;
    this.account = account.map(StaffId::value).orElse(null);
  }

  SignInFailure why() {
    return why;
  }

  @Nullable StaffId account() {
    return account == null ? null : new StaffId(account);
  }
}
