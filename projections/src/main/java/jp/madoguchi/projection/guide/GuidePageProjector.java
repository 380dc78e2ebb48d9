package jp.madoguchi.projection.guide;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.guide.GuideEvent.GuideDrafted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the guides up to date. */
@Component
@ProcessingGroup("pages")
class GuidePageProjector implements LifeFold<GuidePage, GuideEvent> {

  private final Folding<GuidePage> folding;

  GuidePageProjector(Pages<GuidePage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(GuideEvent event, Recorded recorded) {
    folding.fold(event.guide(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public GuidePage after(Optional<GuidePage> page, GuideEvent fact, Recorded recorded) {
    return fact instanceof GuideDrafted drafted && page.isEmpty()
        ? GuidePage.startedBy(drafted, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<GuidePage> page() {
    return GuidePage.class;
  }

  @Override
  public Class<GuideEvent> facts() {
    return GuideEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
