package jp.madoguchi.query.proof;

import jp.madoguchi.platform.web.RequestRefused;
import org.springframework.http.HttpStatus;

/** There is no such fact, checkpoint or export (404). */
final class NotThere {

  private NotThere() {}

  static RequestRefused refused() {
    return new RequestRefused(HttpStatus.NOT_FOUND, "NOT_FOUND", "指定されたものはありません");
  }
}
