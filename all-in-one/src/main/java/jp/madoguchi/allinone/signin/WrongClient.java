package jp.madoguchi.allinone.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A program that cannot prove to be who it says, or did not begin what it wants to end (PKCE). */
class WrongClient implements AuthenticationFailureHandler {

  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  WrongClient(ApplicationEventPublisher listeners, Clock clock) {
    this.listeners = listeners;
    this.clock = clock;
  }

  /** As RFC 6749 wants it: a code of its own list, and nothing else. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    listeners.publishEvent(new SignInFailed(null, SignInFailure.WRONG_CLIENT, 1, clock.instant()));
    var code =
        reason instanceof OAuth2AuthenticationException known
            ? known.getError().getErrorCode()
            : OAuth2ErrorCodes.INVALID_CLIENT;
    response.setStatus(
        code.equals(OAuth2ErrorCodes.INVALID_CLIENT)
            ? HttpServletResponse.SC_UNAUTHORIZED
            : HttpServletResponse.SC_BAD_REQUEST);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().print("{\"error\":\"%s\"}".formatted(code));
  }
}
