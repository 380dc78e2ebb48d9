package jp.madoguchi.projection.kpi;

import java.util.Collection;
import java.util.Objects;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.id.Identifier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what the KPIs need of consultations up to date, and says which days have changed. */
@Component
@ProcessingGroup("pages")
class ConsultationFactsProjector {

  private final Folding<ConsultationFacts> pages;
  private final Pages<CaseFacts> cases;
  private final ChangedDaysStore days;

  ConsultationFactsProjector(
      Pages<ConsultationFacts> pages, Pages<CaseFacts> cases, ChangedDaysStore days) {
    this.pages = new Folding<>(pages, _ -> {}, this::saved);
    this.cases = cases;
    this.days = days;
  }

  @EventHandler
  void on(ConsultationAsked event, Recorded recorded) {
    pages.fold(event.consultation(), recorded, _ -> ConsultationFacts.startedBy(event, recorded));
  }

  @EventHandler
  void on(ConsultationEvent event, Recorded recorded) {
    pages.continued(event.consultation(), recorded, page -> page.after(event, recorded));
  }

  /** The rows of a case say that it was asked about. A case that comes later says so itself. */
  private void saved(Collection<ConsultationFacts> saved) {
    days.changed(saved, ConsultationFacts::days);
    var about =
        saved.stream()
            .map(ConsultationFacts::procedureCase)
            .filter(Objects::nonNull)
            .map(Identifier::value)
            .distinct()
            .toList();
    if (!about.isEmpty()) {
      days.changed(cases.findAll(about), CaseFacts::days);
    }
  }
}
