package jp.madoguchi.command.support;

import static org.axonframework.axonserver.connector.ErrorCode.INVALID_EVENT_SEQUENCE;
import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Whoever loses a race for a life learns it only when the store refuses the facts, after every
 * interceptor. It becomes a refusal here, because only refusals travel through an Axon Server.
 */
final class CommandsInARace extends SimpleCommandBus {

  CommandsInARace(Builder builder) {
    super(builder);
  }

  @Override
  protected <C, R> void doDispatch(
      CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
    super.<C, R>doDispatch(command, (sent, result) -> callback.onResult(sent, told(result)));
  }

  private static <R> CommandResultMessage<? extends R> told(
      CommandResultMessage<? extends R> result) {
    return result.isExceptional() && isLost(result.exceptionResult())
        ? asCommandResultMessage(LifeRefusal.tooLate())
        : result;
  }

  /** An Axon Server says it with a code in the message of whatever the connector throws. */
  private static boolean isLost(Throwable failure) {
    return failure instanceof ConcurrencyException
        || failure instanceof AggregateStreamCreationException
        || String.valueOf(failure.getMessage()).contains(INVALID_EVENT_SEQUENCE.errorCode());
  }
}
