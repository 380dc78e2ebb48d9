package jp.madoguchi.query.access;

import java.time.Instant;
import jp.madoguchi.query.access.AccessRecords.At;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import org.jspecify.annotations.Nullable;

/**
 * 認証失敗 — somebody was not let in.
 *
 * @param account whose account it was tried on, if there is such an account
 * @param times more than one only in a flood, which is told of at intervals
 */
record FailedSignIn(
    long position,
    Instant at,
    @Nullable Named account,
    SignInFailure cause,
    String causeLabel,
    int times) {

  static final Columns<FailedSignIn> COLUMNS =
      Columns.<FailedSignIn>of("failed-sign-ins")
          .with("番号", FailedSignIn::position)
          .with("日時", FailedSignIn::at)
          .withNamed("職員", FailedSignIn::account)
          .with("理由", FailedSignIn::causeLabel)
          .with("回数", FailedSignIn::times);

  static FailedSignIn of(At<SignInFailed> record, Showing showing) {
    var failed = record.fact();
    var account = failed.account();
    return new FailedSignIn(
        record.position(),
        failed.at(),
        account == null ? null : showing.named(account),
        failed.cause(),
        failed.cause().label(),
        failed.times());
  }
}
