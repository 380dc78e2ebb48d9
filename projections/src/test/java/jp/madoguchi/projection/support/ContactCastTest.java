package jp.madoguchi.projection.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import org.junit.jupiter.api.Test;

class ContactCastTest {

  @Test
  void the_visit_knows_every_sort_of_fact_but_the_other_ends() {
    var told =
        ContactCast.wholeVisit().stream().map(ContactEvent::getClass).collect(Collectors.toSet());

    assertThat(Stream.of(ContactEvent.class.getPermittedSubclasses()))
        .filteredOn(fact -> !told.contains(fact))
        .isEqualTo(List.of(VisitorLeft.class, ContactCancelled.class));
  }
}
