package jp.madoguchi.projection.visitorpage;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the visitors' pages up to date. */
@Component
@ProcessingGroup("pages")
class VisitorPageProjector implements LifeFold<VisitorPage, VisitorEvent> {

  private final Folding<VisitorPage> folding;

  VisitorPageProjector(Pages<VisitorPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(VisitorEvent event, Recorded recorded) {
    folding.fold(event.visitor(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public VisitorPage after(Optional<VisitorPage> page, VisitorEvent fact, Recorded recorded) {
    return fact instanceof VisitorRegistered begun
        ? VisitorPage.startedBy(begun, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public boolean putsRight(VisitorEvent fact) {
    return fact instanceof ParticularsCorrected;
  }

  @Override
  public Class<VisitorPage> page() {
    return VisitorPage.class;
  }

  @Override
  public Class<VisitorEvent> facts() {
    return VisitorEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
