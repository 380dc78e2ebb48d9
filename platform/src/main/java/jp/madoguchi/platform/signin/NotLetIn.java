package jp.madoguchi.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import jp.madoguchi.platform.web.Problems;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers whoever has no token, or one that proves nothing, or no business there. */
@Component
class NotLetIn implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(NotLetIn.class);
  private static final String NOT_SIGNED_IN = "NOT_SIGNED_IN";
  private static final String NOBODY = "Bearer";
  private static final String NOT_YOU = "Bearer error=\"invalid_token\"";

  private final Problems problems;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  NotLetIn(Problems problems, ApplicationEventPublisher listeners, Clock clock) {
    this.problems = problems;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    switch (reason) {
      case TokenRefused refused -> {
        tell(new SignInFailed(refused.account(), refused.why(), 1, clock.instant()));
        refuse(response, NOT_YOU, sentenceFor(refused.why()));
      }
      case OAuth2AuthenticationException _ -> {
        tell(new SignInFailed(null, SignInFailure.MALFORMED, 1, clock.instant()));
        refuse(response, NOT_YOU, sentenceFor(SignInFailure.MALFORMED));
      }
      case KeysOutOfReach out -> outOfReach(response, out);
      default -> refuse(response, NOBODY, "サインインしてください");
    }
  }

  private void tell(SignInFailed refused) {
    listeners.publishEvent(refused);
  }

  private static String sentenceFor(SignInFailure why) {
    return why == SignInFailure.EXPIRED
        ? "サインインの有効期限が切れました。もう一度サインインしてください"
        : "サインインを確かめられません。もう一度サインインしてください";
  }

  private void refuse(HttpServletResponse response, String challenge, String sentence)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
    problems.write(response, problems.of(HttpStatus.UNAUTHORIZED, NOT_SIGNED_IN, sentence));
  }

  private void outOfReach(HttpServletResponse response, KeysOutOfReach reason) throws IOException {
    LOG.warn("The issuer of tokens is out of reach: {}", String.valueOf(reason.getCause()));
    response.setHeader(HttpHeaders.RETRY_AFTER, "1");
    problems.write(
        response,
        problems.of(
            HttpStatus.SERVICE_UNAVAILABLE, "OUT_OF_REACH", "ただいまサインインを確かめられません。少し待ってからやり直してください"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    problems.write(response, problems.of(HttpStatus.FORBIDDEN, "NOT_ALLOWED", "この操作は許可されていません"));
  }
}
