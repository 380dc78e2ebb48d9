package jp.madoguchi.workbench.bench;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.workbench.server.InThisProcess;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.SubscribableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/**
 * 近道 — folds facts of contacts with the city's own fold into what its KPIs keep of them, and into
 * nothing else. The facts themselves are kept nowhere.
 */
final class KpiRowsOnly implements SubscribableMessageSource<EventMessage<?>> {

  private static final String PROJECTOR = "jp.madoguchi.projection.kpi.ContactFactsProjector";
  private static final String SAVING = "jp.madoguchi.projection.support.SavePagesBeforeTheToken";

  private Consumer<List<? extends EventMessage<?>>> fold = _ -> {};

  private KpiRowsOnly() {}

  static KpiRowsOnly of(InThisProcess city) {
    var facts = new KpiRowsOnly();
    var folding =
        SubscribingEventProcessor.builder()
            .name("kpi-rows-only")
            .messageSource(facts)
            .eventHandlerInvoker(
                SimpleEventHandlerInvoker.builder()
                    .eventHandlers(city.part(PROJECTOR))
                    .parameterResolverFactory(city.part(ParameterResolverFactory.class))
                    .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                    .build())
            .build();
    folding.registerHandlerInterceptor(saving(city));
    folding.start();
    return facts;
  }

  @SuppressWarnings("unchecked")
  private static MessageHandlerInterceptor<EventMessage<?>> saving(InThisProcess city) {
    return (MessageHandlerInterceptor<EventMessage<?>>) city.part(SAVING);
  }

  /** All of them at once, in one batch. */
  void publish(List<? extends EventMessage<?>> facts) {
    fold.accept(facts);
  }

  @Override
  public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
    fold = processor;
    return () -> true;
  }
}
