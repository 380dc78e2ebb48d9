package jp.madoguchi.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers a request whose address could mean two things (a semicolon, an encoded slash …), before
 * anything of it is looked at, and without repeating it: 400 {@code BAD_REQUEST}.
 */
@Component
class NoSuchAddress implements RequestRejectedHandler {

  private final Problems problems;

  NoSuchAddress(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
      throws IOException {
    problems.write(
        response, problems.of(HttpStatus.BAD_REQUEST, "BAD_REQUEST", "リクエストの形が正しくありません"));
  }
}
