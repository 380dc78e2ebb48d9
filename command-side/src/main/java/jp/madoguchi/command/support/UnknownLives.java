package jp.madoguchi.command.support;

import static jp.madoguchi.command.support.LifeRefusal.NOT_FOUND;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A command to nobody is refused in words that travel. */
@Component
@Order(2)
class UnknownLives implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    try {
      return chain.proceed();
    } catch (AggregateNotFoundException e) {
      throw NOT_FOUND.because(LifeRefusal.NOTHING_THERE);
    }
  }
}
