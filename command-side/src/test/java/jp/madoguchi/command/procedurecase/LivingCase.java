package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.CALENDAR;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;

import java.util.List;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

/** One case as it really lives: sourced from its facts for every command. */
final class LivingCase {

  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final DefaultCommandGateway gateway;

  LivingCase() {
    var parameters =
        MultiParameterResolverFactory.ordered(
            ClasspathParameterResolverFactory.forClass(ProcedureCase.class),
            new SimpleResourceParameterResolverFactory(List.of(CALENDAR)));
    var cases =
        EventSourcingRepository.builder(ProcedureCase.class)
            .eventStore(store)
            .parameterResolverFactory(parameters)
            .build();
    var bus = SimpleCommandBus.builder().build();
    AggregateAnnotationCommandHandler.<ProcedureCase>builder()
        .aggregateType(ProcedureCase.class)
        .repository(cases)
        .parameterResolverFactory(parameters)
        .build()
        .subscribe(bus);
    gateway = DefaultCommandGateway.builder().commandBus(bus).build();
  }

  void ask(ProcedureCaseCommand command) {
    gateway.sendAndWait(command);
  }

  List<ProcedureCaseEvent> facts() {
    return store
        .readEvents(THE_CASE.value())
        .asStream()
        .map(DomainEventMessage::getPayload)
        .map(ProcedureCaseEvent.class::cast)
        .toList();
  }
}
