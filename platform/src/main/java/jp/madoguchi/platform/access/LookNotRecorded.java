package jp.madoguchi.platform.access;

import jp.madoguchi.platform.web.RequestRefused;
import org.springframework.http.HttpStatus;

/** What cannot be put on record is not shown (503). */
public final class LookNotRecorded extends RequestRefused {

  private static final long serialVersionUID = 1L;

  LookNotRecorded(Throwable cause) {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        "LOOK_NOT_RECORDED",
        "閲覧を記録できないため、表示できません。少し待ってからやり直してください");
    initCause(cause);
  }
}
