package jp.madoguchi.query.access;

import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** 対象 — who or what was looked at: a visitor with all that is theirs, or one life. */
record Whom(@Nullable VisitorId visitor, @Nullable String life) {

  private static final Pattern LIFE =
      Pattern.compile("(?:contact|case|visitor|consultation|erasure)-[a-z0-9][a-z0-9-]{0,63}");

  /**
   * @throws RequestRefused 400 if it is neither or both
   */
  static Whom of(@Nullable VisitorId visitor, @Nullable String life) {
    if ((visitor == null) == (life == null)) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", "visitor か life の、どちらか一方を指定してください");
    }
    return new Whom(visitor, life == null ? null : named(life));
  }

  /**
   * The name of a life, and nothing else that somebody may have typed.
   *
   * @throws RequestRefused 400 if it is none
   */
  static String named(String life) {
    if (!LIFE.matcher(life).matches()) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", "life には識別子を指定してください");
    }
    return life;
  }

  String name() {
    return visitor == null ? String.valueOf(life) : visitor.value();
  }

  List<String> lives(AccessRecords records) {
    return visitor == null ? List.of(name()) : records.livesOf(visitor);
  }
}
