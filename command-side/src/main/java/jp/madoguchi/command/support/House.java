package jp.madoguchi.command.support;

import java.util.Map;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 庁舎 — what policies ask, they ask in the name of the house itself. */
@Component
public class House {

  private static final Logger LOG = LoggerFactory.getLogger(House.class);

  private final Sending sending;

  House(Sending sending) {
    this.sending = sending;
  }

  /** Whether the intent was answered, be it by a refusal; if not, it is worth asking again. */
  public boolean asks(Object intent) {
    try {
      CurrentActor.as(Actor.SYSTEM, () -> sending.send(intent, Map.of()));
      return true;
    } catch (CommandExecutionException e) {
      return isAnAnswer(intent, e);
    } catch (Exception e) {
      return failed(intent, e);
    }
  }

  private static boolean isAnAnswer(Object intent, CommandExecutionException e) {
    var answered = e.<Object>getDetails().filter(Rejection.class::isInstance).isPresent();
    return answered && !LifeRefusal.isTooLate(e) || failed(intent, e);
  }

  private static boolean failed(Object intent, Exception e) {
    LOG.warn("{} failed and will be asked again", intent.getClass().getSimpleName(), e);
    return false;
  }
}
