package jp.madoguchi.platform.privacy;

import jp.madoguchi.shared.rejection.Reason;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;

/** Why nothing more can be written about somebody. */
enum ErasedLife implements Reason {
  ERASED;

  static CommandExecutionException refusal() {
    var sentence = "この記録は消去されているため、書き加えることはできません";
    return new CommandExecutionException(sentence, null, Rejection.of(ERASED, sentence));
  }
}
