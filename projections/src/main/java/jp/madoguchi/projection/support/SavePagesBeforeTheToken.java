package jp.madoguchi.projection.support;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Saves the pages of a batch after its last fact. Axon stores the token when the unit of work
 * commits; pages saved in the same phase would come after it, and a crash in between would lose
 * what they show.
 */
@Component
class SavePagesBeforeTheToken implements MessageHandlerInterceptor<EventMessage<?>> {

  private final Timer lag;

  SavePagesBeforeTheToken(MeterRegistry meters) {
    this.lag =
        Timer.builder("madoguchi.pages.lag")
            .description("From the recording of a fact to the saving of the pages that show it")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
  }

  @Override
  public Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    var handled = chain.proceed();
    var batch = Batch.of(unit);
    if (batch.endsWith(unit.getMessage())) {
      batch.save();
      batch.messages().forEach(this::measure);
    }
    return handled;
  }

  private void measure(Message<?> message) {
    if (message instanceof EventMessage<?> fact) {
      var shownAfter = Duration.between(fact.getTimestamp(), GenericEventMessage.clock.instant());
      lag.record(shownAfter.isNegative() ? Duration.ZERO : shownAfter); // Another node's clock.
    }
  }
}
