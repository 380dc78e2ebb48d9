package jp.madoguchi.projection.improvement;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of improvements up to date. */
@Component
@ProcessingGroup("pages")
class ImprovementPageProjector implements LifeFold<ImprovementPage, ImprovementEvent> {

  private final Folding<ImprovementPage> folding;

  ImprovementPageProjector(Pages<ImprovementPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(ImprovementEvent event, Recorded recorded) {
    folding.fold(event.improvement(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public ImprovementPage after(
      Optional<ImprovementPage> page, ImprovementEvent fact, Recorded recorded) {
    return fact instanceof ImprovementRaised begun
        ? ImprovementPage.startedBy(begun, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<ImprovementPage> page() {
    return ImprovementPage.class;
  }

  @Override
  public Class<ImprovementEvent> facts() {
    return ImprovementEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
