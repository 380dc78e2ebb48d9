package jp.madoguchi.platform.rights;

import jp.madoguchi.platform.web.RequestRefused;
import org.springframework.http.HttpStatus;

/** Why somebody is not let do what they ask, whatever it is about (403). */
public enum Forbidden {
  /** They may do nothing at the section that they act for, today. */
  NO_RIGHT_IN_SECTION("この課で操作する権限が、今日はありません"),
  /** They may do other things there. */
  NOT_ALLOWED("この操作をする権限がありません");

  private final String sentence;

  Forbidden(String sentence) {
    this.sentence = sentence;
  }

  /** Japanese, for people. */
  public String sentence() {
    return sentence;
  }

  /** As the edge says it. */
  public RequestRefused refused() {
    return new RequestRefused(HttpStatus.FORBIDDEN, name(), sentence);
  }
}
