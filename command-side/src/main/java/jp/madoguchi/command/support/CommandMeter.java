package jp.madoguchi.command.support;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Measures every decision: {@code madoguchi.commands} by command and outcome or refusal code. */
@Component
@Order(1)
class CommandMeter implements MessageHandlerInterceptor<CommandMessage<?>> {

  private final MeterRegistry meters;

  CommandMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    var sample = Timer.start(meters);
    var outcome = "FAILED";
    try {
      var decided = chain.proceed();
      outcome = "DECIDED";
      return decided;
    } catch (HandlerExecutionException e) {
      outcome = e.<Rejection>getDetails().map(Rejection::code).orElse(outcome);
      throw e;
    } finally {
      var command = unit.getMessage().getPayloadType().getSimpleName();
      sample.stop(meters.timer("madoguchi.commands", "command", command, "outcome", outcome));
    }
  }
}
