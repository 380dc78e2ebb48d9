package jp.madoguchi.projection.thesaurus;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.knowledge.ThesaurusEvent;
import jp.madoguchi.shared.knowledge.ThesaurusEvent.ThesaurusRevised;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the page of the thesaurus up to date. */
@Component
@ProcessingGroup("pages")
class ThesaurusPageProjector implements LifeFold<ThesaurusPage, ThesaurusEvent> {

  private final Folding<ThesaurusPage> folding;

  ThesaurusPageProjector(Pages<ThesaurusPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(ThesaurusEvent event, Recorded recorded) {
    folding.fold(event.thesaurus(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public ThesaurusPage after(Optional<ThesaurusPage> page, ThesaurusEvent fact, Recorded recorded) {
    return switch (fact) {
      case ThesaurusRevised revised ->
          page.map(before -> before.after(revised, recorded))
              .orElseGet(() -> ThesaurusPage.startedBy(revised, recorded));
    };
  }

  @Override
  public Class<ThesaurusPage> page() {
    return ThesaurusPage.class;
  }

  @Override
  public Class<ThesaurusEvent> facts() {
    return ThesaurusEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
