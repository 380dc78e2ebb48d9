package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.ReceiveContact;
import jp.madoguchi.shared.contact.ContactEvent;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** A desk with one contact and a memory of its own, to press whatever comes to mind. */
final class ContactDesk {

  private static final AggregateModel<Contact> CONTACT =
      AnnotatedAggregateMetaModelFactory.inspectAggregate(Contact.class);

  private final EventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final EventSourcingRepository<Contact> contacts =
      EventSourcingRepository.builder(Contact.class)
          .aggregateModel(CONTACT)
          .eventStore(store)
          .build();
  private Contact live = new Contact();

  ResultMessage<?> receive(ReceiveContact command) {
    return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(command))
        .executeWithResult(() -> remembered(contacts.newInstance(() -> new Contact(command))));
  }

  ResultMessage<?> ask(ContactCommand command) {
    var message = new GenericCommandMessage<>(command);
    return DefaultUnitOfWork.startAndGet(message)
        .executeWithResult(
            () -> {
              var contact = contacts.load(THE_CONTACT.value());
              var answer = contact.handle(message);
              remembered(contact);
              return answer;
            });
  }

  List<ContactEvent> history() {
    return store
        .readEvents(THE_CONTACT.value())
        .asStream()
        .map(event -> (ContactEvent) event.getPayload())
        .toList();
  }

  long version() {
    return store.lastSequenceNumberFor(THE_CONTACT.value()).orElseThrow();
  }

  /** The contact as the last command that was not refused left it. */
  Contact live() {
    return live;
  }

  private Aggregate<Contact> remembered(Aggregate<Contact> contact) {
    contact.execute(root -> live = root);
    return contact;
  }
}
