package jp.madoguchi.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.concierge.ConciergeEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.knowledge.ArticleEvent;
import jp.madoguchi.shared.knowledge.ThesaurusEvent;
import jp.madoguchi.shared.kpi.MetricEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.tickets.TicketEvent;
import jp.madoguchi.shared.visitor.VisitorEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactWordsTest {

  private final FactWords words = new FactWords();

  static Stream<Class<?>> every_kind_of_fact_is_called_something_by_people() {
    return Stream.of(
            ArticleEvent.class,
            CatalogEvent.class,
            ConsultationEvent.class,
            ConciergeEvent.class,
            ContactEvent.class,
            DepartmentEvent.class,
            ErasureEvent.class,
            ProcedureCaseEvent.class,
            StaffEvent.class,
            ThesaurusEvent.class,
            ImprovementEvent.class,
            TicketEvent.class,
            MetricEvent.class,
            VisitorEvent.class)
        .flatMap(facts -> Arrays.stream(facts.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource
  void every_kind_of_fact_is_called_something_by_people(Class<?> fact) {
    assertThat(words.of(fact.getSimpleName())).containsPattern("[ぁ-ん]");
  }
}
