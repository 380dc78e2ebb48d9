package jp.madoguchi.command.support;

import jp.madoguchi.shared.actor.Actor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Part of readiness: a node that cannot reach the facts can decide nothing. */
@Component("factsHealthIndicator")
class FactsHealth extends AbstractHealthIndicator {

  private final Facts facts;

  FactsHealth(Facts facts) {
    this.facts = facts;
  }

  /** Any question will do; a store that does not answer is told by the exception. */
  @Override
  protected void doHealthCheck(Health.Builder health) {
    facts.exist(Actor.SYSTEM.staff());
    health.up();
  }
}
