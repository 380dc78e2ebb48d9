package jp.madoguchi.projection.article;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.knowledge.ArticleEvent;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleDrafted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the articles up to date. */
@Component
@ProcessingGroup("pages")
class ArticlePageProjector implements LifeFold<ArticlePage, ArticleEvent> {

  private final Folding<ArticlePage> folding;

  ArticlePageProjector(Pages<ArticlePage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(ArticleEvent event, Recorded recorded) {
    folding.fold(event.article(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public ArticlePage after(Optional<ArticlePage> page, ArticleEvent fact, Recorded recorded) {
    return fact instanceof ArticleDrafted drafted && page.isEmpty()
        ? ArticlePage.startedBy(drafted, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<ArticlePage> page() {
    return ArticlePage.class;
  }

  @Override
  public Class<ArticleEvent> facts() {
    return ArticleEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
