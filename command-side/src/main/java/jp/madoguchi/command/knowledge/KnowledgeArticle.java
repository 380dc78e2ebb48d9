package jp.madoguchi.command.knowledge;

import static jp.madoguchi.command.knowledge.ArticleRejection.ARTICLE_IS_RETIRED;
import static jp.madoguchi.command.knowledge.ArticleRejection.REVISION_IS_NOT_REVIEWED;
import static jp.madoguchi.command.knowledge.ArticleRejection.REVISION_IS_PUBLISHED_ALREADY;
import static jp.madoguchi.command.knowledge.ArticleRejection.REVISION_IS_UNKNOWN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import jp.madoguchi.command.knowledge.ArticleCommand.ImportArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.PublishArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.RetireArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.ReviewArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.ReviseArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.WriteArticle;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.knowledge.Article;
import jp.madoguchi.shared.knowledge.ArticleEvent;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleDrafted;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticlePublished;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleRetired;
import jp.madoguchi.shared.knowledge.ArticleEvent.ArticleReviewed;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** ナレッジ記事 — one article; what was published is never changed, only followed by what comes next. */
@Aggregate
class KnowledgeArticle {

  @AggregateIdentifier private ArticleId id;
  private Article state = Article.UNWRITTEN;

  KnowledgeArticle() {
    // Axon starts here when it rebuilds an article from its events.
  }

  @CommandHandler
  KnowledgeArticle(WriteArticle command) {
    apply(new ArticleDrafted(command.article(), command.content().numbered(1)));
  }

  @CommandHandler
  int decide(ReviseArticle command) {
    requireNotRetired();
    var asked = command.content().numbered(next());
    if (state.revisions().getLast().saysTheSame(asked)) {
      return state.revisions().size();
    }
    apply(new ArticleDrafted(id, asked));
    return asked.revision();
  }

  @CommandHandler
  void decide(ReviewArticle command) {
    requireNotRetired();
    requireRevision(command.revision());
    if (!state.reviewed().contains(command.revision())) {
      apply(new ArticleReviewed(id, command.revision()));
    }
  }

  @CommandHandler
  void decide(PublishArticle command) {
    requireNotRetired();
    var asked =
        new ArticlePublished(
            id, command.revision(), command.effectiveFrom(), command.effectiveTo());
    if (!state.publications().contains(asked)) {
      requirePublishable(command.revision());
      apply(asked);
    }
  }

  @CommandHandler
  void decide(RetireArticle command) {
    if (!command.from().equals(state.retiredFrom())) {
      requireNotRetired();
      apply(new ArticleRetired(id, command.from()));
    }
  }

  /** What a page says that was taken in before is no news. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  int decide(ImportArticle command) {
    requireNotRetired();
    var asked = command.content().numbered(next());
    if (state.revisions().isEmpty() || !state.revisions().getLast().saysTheSame(asked)) {
      apply(new ArticleDrafted(command.article(), asked));
    }
    if (command.publishedFrom() != null) {
      publish(state.revisions().size(), command.publishedFrom());
    }
    return state.revisions().size();
  }

  @EventSourcingHandler
  void evolve(ArticleEvent event) {
    id = event.article();
    state = state.after(event);
  }

  /** Whoever published it elsewhere has reviewed it there. */
  private void publish(int revision, LocalDate from) {
    if (!state.reviewed().contains(revision)) {
      apply(new ArticleReviewed(id, revision));
    }
    if (state.publicationOf(revision).isEmpty()) {
      apply(new ArticlePublished(id, revision, from, null));
    }
  }

  private int next() {
    return state.revisions().size() + 1;
  }

  private void requireNotRetired() {
    if (state.retiredFrom() != null) {
      throw ARTICLE_IS_RETIRED.because("この記事は廃止されています");
    }
  }

  private ArticleRevision requireRevision(int revision) {
    return state
        .revision(revision)
        .orElseThrow(() -> REVISION_IS_UNKNOWN.because("第%d版はありません", revision));
  }

  private void requirePublishable(int revision) {
    requireRevision(revision);
    if (state.publicationOf(revision).isPresent()) {
      throw REVISION_IS_PUBLISHED_ALREADY.because("第%d版はすでに公開されています", revision);
    }
    if (!state.reviewed().contains(revision)) {
      throw REVISION_IS_NOT_REVIEWED.because("第%d版はまだ確認されていません", revision);
    }
  }
}
