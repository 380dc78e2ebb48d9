package jp.madoguchi.allinone.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets a member of staff in by name and password. Whatever is wrong, it takes the same time and
 * says the same, so that nobody learns who works here or who is locked out.
 */
class StaffSignIn implements AuthenticationProvider {

  private static final int LONGEST = 64;

  private final Secrets secrets;
  private final Attempts attempts;
  private final PasswordEncoder encoder;
  private final String nobodysHash;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  StaffSignIn(
      Secrets secrets, PasswordEncoder encoder, ApplicationEventPublisher listeners, Clock clock) {
    this.secrets = secrets;
    this.attempts = new Attempts(clock);
    this.encoder = encoder;
    this.nobodysHash = encoder.encode("nobody");
    this.listeners = listeners;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    var account = named(typed.getName());
    var hash = account.flatMap(staff -> secrets.hashOf(staff.value()));
    var right = encoder.matches(password(typed), hash.orElse(nobodysHash));
    if (account.isEmpty() || hash.isEmpty()) {
      throw refused(SignInFailure.NO_SUCH_ACCOUNT, null);
    }
    return decided(account.get(), right);
  }

  private Authentication decided(StaffId account, boolean right) {
    if (attempts.isLocked(account.value())) {
      throw refused(SignInFailure.LOCKED, account);
    }
    if (!right) {
      attempts.failed(account.value());
      throw refused(SignInFailure.WRONG_PASSWORD, account);
    }
    attempts.succeeded(account.value());
    var factor = FactorGrantedAuthority.withFactor("PASSWORD").issuedAt(clock.instant()).build();
    return UsernamePasswordAuthenticationToken.authenticated(
        account.value(), null, List.of(factor));
  }

  /** 「sato」 is enough for {@code staff-sato}. */
  private static Optional<StaffId> named(String typed) {
    try {
      var name = typed.strip();
      return Optional.of(new StaffId(name.startsWith("staff-") ? name : "staff-" + name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** bcrypt looks at no more than 72 bytes; ours are far shorter. */
  private static String password(Authentication typed) {
    var password = typed.getCredentials() == null ? "" : typed.getCredentials().toString();
    return password.length() > LONGEST ? "" : password;
  }

  private BadCredentialsException refused(SignInFailure why, @Nullable StaffId account) {
    listeners.publishEvent(new SignInFailed(account, why, 1, clock.instant()));
    return new BadCredentialsException(why.name());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
