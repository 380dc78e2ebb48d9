package jp.madoguchi.command.support;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody asks a life for what they may not ask of any. */
@Component
@Order(3)
class OnlyWithTheRight implements MessageHandlerInterceptor<CommandMessage<?>> {

  private final Rule rule;

  OnlyWithTheRight(Rule rule) {
    this.rule = rule;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    rule.requireRight(unit.getMessage());
    return chain.proceed();
  }
}
