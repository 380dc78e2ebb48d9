package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.concierge.ConciergeEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.knowledge.ArticleEvent;
import jp.madoguchi.shared.knowledge.ThesaurusEvent;
import jp.madoguchi.shared.kpi.MetricEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.tickets.TicketEvent;
import jp.madoguchi.shared.visitor.VisitorEvent;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events outlive the code that wrote them: each one has a sample that must be readable forever. */
class EventContractTest {

  private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();
  private final JsonMapper json = JsonMapper.builder().build();

  static Stream<Class<?>> everyEvent() {
    return Stream.of(
            AccessFact.class,
            ContactEvent.class,
            ProcedureCaseEvent.class,
            CatalogEvent.class,
            DepartmentEvent.class,
            StaffEvent.class,
            VisitorEvent.class,
            ErasureEvent.class,
            ArticleEvent.class,
            GuideEvent.class,
            ThesaurusEvent.class,
            ConsultationEvent.class,
            ConciergeEvent.class,
            ImprovementEvent.class,
            TicketEvent.class,
            MetricEvent.class)
        .map(Class::getPermittedSubclasses)
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void every_event_reads_and_writes_its_approved_sample(Class<?> event) throws IOException {
    var approved = approvedSampleOf(event);

    var read = read(event, approved);

    assertThat(read).isInstanceOf(event);
    assertThat(written(read)).isEqualTo(approved);
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void the_sample_fills_every_component(Class<?> event) throws IOException {
    assertThat(approvedSampleOf(event).propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(event.getRecordComponents()).map(RecordComponent::getName).toList());
    assertThat(approvedSampleOf(event)).noneMatch(JsonNode::isNull);
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void an_event_from_before_its_optional_components_is_still_readable(Class<?> event)
      throws IOException {
    var old = approvedSampleOf(event);
    Stream.of(event.getRecordComponents())
        .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .forEach(component -> old.remove(component.getName()));

    assertThat(read(event, old)).isInstanceOf(event);
  }

  private Object read(Class<?> event, JsonNode sample) {
    return serializer.deserialize(
        new SimpleSerializedObject<>(
            json.writeValueAsString(sample), String.class, event.getName(), null));
  }

  private JsonNode written(Object event) {
    return json.readTree(serializer.serialize(event, String.class).getData());
  }

  private ObjectNode approvedSampleOf(Class<?> event) throws IOException {
    var sample = "/events/%s.json".formatted(event.getSimpleName());
    try (var stream = getClass().getResourceAsStream(sample)) {
      assertThat(stream).as("an approved sample at %s", sample).isNotNull();
      return (ObjectNode) json.readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
