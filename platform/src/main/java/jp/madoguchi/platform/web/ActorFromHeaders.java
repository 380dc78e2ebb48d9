package jp.madoguchi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Believes the headers {@code X-Staff} and {@code X-Department} ({@code X-Terminal} and {@code
 * X-Purpose} may go with them). Only in the profile {@code embedded}, and only until staff sign in.
 */
@Component
@Profile("embedded")
class ActorFromHeaders implements ActorSource {

  private static final int LONGEST = 64;

  @Override
  public Actor actorOf(HttpServletRequest request) {
    try {
      return new Actor(
          new StaffId(required(request, "X-Staff")),
          new DepartmentId(required(request, "X-Department")),
          optional(request, "X-Terminal"),
          optional(request, "X-Purpose"));
    } catch (IllegalArgumentException e) {
      throw new NotSignedIn("X-Staff または X-Department の形が正しくありません");
    }
  }

  private static String required(HttpServletRequest request, String header) {
    return Optional.ofNullable(request.getHeader(header))
        .orElseThrow(() -> new NotSignedIn("ヘッダー %s がありません".formatted(header)));
  }

  private static String optional(HttpServletRequest request, String header) {
    return Optional.ofNullable(request.getHeader(header))
        .filter(value -> value.length() <= LONGEST && value.matches("[\\w.:-]*"))
        .orElse("");
  }
}
