package jp.madoguchi.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.RightsRegister;
import jp.madoguchi.platform.web.ActorSource;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who it is says the token; for which section, at which terminal and why say the headers {@code
 * X-Department}, {@code X-Terminal} and {@code X-Purpose}.
 */
@Component
class ActorFromToken implements ActorSource {

  private static final Pattern WORD = Pattern.compile("[\\w.:-]{0,64}");

  private final RightsRegister register;

  ActorFromToken(RightsRegister register) {
    this.register = register;
  }

  @Override
  public Actor actorOf(HttpServletRequest request) {
    var staff =
        SignedIn.current().map(SignedIn::staff).orElseThrow(() -> new NotSignedIn("サインインしてください"));
    return new Actor(
        staff, department(request, staff), word(request, "X-Terminal"), word(request, "X-Purpose"));
  }

  /** Their own section, unless they say another. */
  private DepartmentId department(HttpServletRequest request, StaffId staff) {
    var said = only(request, "X-Department");
    try {
      return said.isPresent()
          ? new DepartmentId(said.get())
          : register.homeOf(staff).orElseThrow(Forbidden.NO_RIGHT_IN_SECTION::refused);
    } catch (IllegalArgumentException e) {
      throw malformed("X-Department");
    }
  }

  /** They become part of every fact, so that nothing may hide in them. */
  private static String word(HttpServletRequest request, String header) {
    var value = only(request, header).orElse("");
    if (!WORD.matcher(value).matches()) {
      throw malformed(header);
    }
    return value;
  }

  /** Of two of a kind nobody knows which one another program would have believed. */
  private static Optional<String> only(HttpServletRequest request, String header) {
    List<String> values = Collections.list(request.getHeaders(header));
    if (values.size() > 1) {
      throw malformed(header);
    }
    return values.stream().findFirst();
  }

  private static RequestRefused malformed(String header) {
    return new RequestRefused(
        HttpStatus.BAD_REQUEST, "MALFORMED_HEADER", "ヘッダー %s の値が正しくありません".formatted(header));
  }
}
