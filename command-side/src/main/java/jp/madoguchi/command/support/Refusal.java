package jp.madoguchi.command.support;

import jp.madoguchi.shared.rejection.Reason;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;

/** A reason that can be thrown: {@code throw CONTACT_HAS_ENDED.because("…は終了しています")}. */
public interface Refusal extends Reason {

  /**
   * The exception that carries this refusal to the caller, wherever they are.
   *
   * @param sentence Japanese, for people, without personal data; a {@link String#format} template
   */
  default CommandExecutionException because(String sentence, Object... args) {
    var message = sentence.formatted(args);
    return new CommandExecutionException(message, null, Rejection.of(this, message));
  }
}
