package jp.madoguchi.command.knowledge;

import jp.madoguchi.command.knowledge.ArticleCommand.ImportArticle;
import jp.madoguchi.command.support.ArticleText;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.House;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * 提案の起案 — what a section has answered becomes a draft, once; to review and publish it is for
 * people.
 */
@Component
@ProcessingGroup("consultations")
@DisallowReplay
class WhenKnowledgeIsProposedThenDraftArticle {

  private final House house;
  private final Facts facts;

  WhenKnowledgeIsProposedThenDraftArticle(House house, Facts facts) {
    this.house = house;
    this.facts = facts;
  }

  @EventHandler
  void on(KnowledgeProposed proposed) {
    if (!facts.exist(proposed.article()) && !house.asks(draft(proposed))) {
      throw new IllegalStateException("%s is to be drafted again".formatted(proposed.article()));
    }
  }

  private static ImportArticle draft(KnowledgeProposed proposed) {
    var content =
        new ArticleContent(
            new PublicText(proposed.title()),
            new ArticleText(proposed.body()),
            proposed.department(),
            null);
    return new ImportArticle(proposed.article(), content, null);
  }
}
