package jp.madoguchi.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.stereotype.Component;

/** Nothing is asked of the domain without a name to it: adds the actor, or refuses to send. */
@Component
final class ActorOnEveryCommand implements MessageDispatchInterceptor<CommandMessage<?>> {

  @Override
  public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
      List<? extends CommandMessage<?>> commands) {
    return (_, command) -> command.andMetaData(actorOf(command));
  }

  private static Map<String, String> actorOf(CommandMessage<?> command) {
    return CurrentActor.get()
        .orElseThrow(() -> new IllegalStateException("Nobody sends " + command.getCommandName()))
        .toMetadata();
  }
}
