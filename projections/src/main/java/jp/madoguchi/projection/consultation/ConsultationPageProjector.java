package jp.madoguchi.projection.consultation;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of consultations up to date. */
@Component
@ProcessingGroup("pages")
class ConsultationPageProjector implements LifeFold<ConsultationPage, ConsultationEvent> {

  private final Folding<ConsultationPage> folding;

  ConsultationPageProjector(Pages<ConsultationPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(ConsultationEvent event, Recorded recorded) {
    folding.fold(event.consultation(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public ConsultationPage after(
      Optional<ConsultationPage> page, ConsultationEvent fact, Recorded recorded) {
    return fact instanceof ConsultationAsked begun
        ? ConsultationPage.startedBy(begun, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<ConsultationPage> page() {
    return ConsultationPage.class;
  }

  @Override
  public Class<ConsultationEvent> facts() {
    return ConsultationEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
