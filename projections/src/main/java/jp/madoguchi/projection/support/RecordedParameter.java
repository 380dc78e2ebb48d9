package jp.madoguchi.projection.support;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets event handlers ask for the {@link Recorded} of the fact they handle. */
@Component
class RecordedParameter implements ParameterResolverFactory, ParameterResolver<Recorded> {

  @Override
  public @Nullable ParameterResolver<Recorded> createInstance(
      Executable executable, Parameter[] parameters, int index) {
    return parameters[index].getType() == Recorded.class ? this : null;
  }

  @Override
  public Recorded resolveParameterValue(Message<?> message) {
    return Batch.of(CurrentUnitOfWork.get()).recorded((DomainEventMessage<?>) message);
  }

  @Override
  public boolean matches(Message<?> message) {
    return message instanceof DomainEventMessage<?>;
  }
}
