package jp.madoguchi.command.support;

import static jp.madoguchi.command.support.LifeRefusal.NOT_FOUND;
import static jp.madoguchi.command.support.RightRefusal.NOT_ALLOWED;
import static jp.madoguchi.command.support.RightRefusal.NO_RIGHT_IN_SECTION;

import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.rights.RightsRegister;
import jp.madoguchi.shared.actor.Actor;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * 許可 — asks the policy for whoever sent a command, wherever it is handled: by then nobody can slip
 * in beside the web. What it refuses does not depend on anything that the sender may not know.
 */
@Component
class Rule {

  private final RightsRegister register;

  Rule(RightsRegister register) {
    this.register = register;
  }

  /** Before the life is looked for: whether there or not, whoever may not ask gets the same no. */
  void requireRight(Message<?> command) {
    requireRight(actorOf(command), command.getPayload());
  }

  /** The same, before anything is sent. */
  void requireRight(Actor actor, Object intent) {
    var policy = Policy.of(register.caller(actor));
    if (!policy.mayEnter()) {
      throw NO_RIGHT_IN_SECTION.because(Forbidden.NO_RIGHT_IN_SECTION.sentence());
    }
    if (!policy.mayAnyOf(asIntent(intent).needs().anyOf())) {
      throw NOT_ALLOWED.because(Forbidden.NOT_ALLOWED.sentence());
    }
  }

  /** With the life at hand: what is not there for the sender is not there. */
  void requireRightOn(OfSections life, Message<?> command) {
    var policy = Policy.of(register.caller(actorOf(command)));
    var needs = asIntent(command.getPayload()).needs();
    switch (policy.on(needs, life.matter(), life.seenBy(policy))) {
      case ALLOWED -> {}
      case NOT_ALLOWED -> throw NOT_ALLOWED.because(Forbidden.NOT_ALLOWED.sentence());
      case UNKNOWN -> throw NOT_FOUND.because(LifeRefusal.NOTHING_THERE);
    }
  }

  private static Actor actorOf(Message<?> command) {
    return Actor.from(command.getMetaData()).orElseThrow();
  }

  private static Intent asIntent(Object payload) {
    if (payload instanceof Intent intent) {
      return intent;
    }
    throw new IllegalStateException(
        payload.getClass().getName() + " does not say which rights it needs");
  }
}
