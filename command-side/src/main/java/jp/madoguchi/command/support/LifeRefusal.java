package jp.madoguchi.command.support;

import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.HandlerExecutionException;

/** Why any life can say no, whatever it is. */
enum LifeRefusal implements Refusal {
  NOT_FOUND {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  },
  VERSION_IS_STALE {
    @Override
    public Kind kind() {
      return Kind.STALE;
    }
  };

  /** What those are told who ask for what is not there, or not there for them. */
  static final String NOTHING_THERE = "指定されたものはありません";

  /** What those are told who decided on an older state, before the store was asked or after. */
  static final String CHANGED_MEANWHILE = "ほかの人が先に更新しました。最新の内容を確かめてからやり直してください";

  /** Somebody else was faster. */
  static CommandExecutionException tooLate() {
    return VERSION_IS_STALE.because(CHANGED_MEANWHILE);
  }

  static boolean isTooLate(HandlerExecutionException refusal) {
    return refusal
        .<Object>getDetails()
        .filter(details -> details instanceof Rejection rejection && rejection.kind() == Kind.STALE)
        .isPresent();
  }
}
