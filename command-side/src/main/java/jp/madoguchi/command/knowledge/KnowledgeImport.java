package jp.madoguchi.command.knowledge;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.command.knowledge.ArticleCommand.ImportArticle;
import jp.madoguchi.command.knowledge.ImportReport.Outcome;
import jp.madoguchi.command.knowledge.ImportReport.Refused;
import jp.madoguchi.command.knowledge.ImportReport.Taken;
import jp.madoguchi.command.knowledge.ReadPage.Page;
import jp.madoguchi.command.knowledge.ReadPage.Unreadable;
import jp.madoguchi.command.support.ArticleText;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 取り込み — takes pages in, each by itself: the same page twice makes no fact, a changed page makes a
 * revision, and what cannot be an article does not keep the others out.
 */
@Component
class KnowledgeImport {

  private static final UUID SOURCES = UUID.fromString("5b0a2f0e-9d6c-4f4e-8a35-3f6f4b1f0d27");

  private final Intents intents;

  KnowledgeImport(Intents intents) {
    this.intents = intents;
  }

  ImportReport take(
      List<ReadPage> pages, DepartmentId department, @Nullable LocalDate publishedFrom) {
    var taken = new ArrayList<Taken>();
    var refused = new ArrayList<Refused>();
    for (var page : pages) {
      switch (page) {
        case Unreadable(var where, var reason) -> refused.add(new Refused(where, reason));
        case Page readable ->
            attempt(readable, department, publishedFrom, refused).ifPresent(taken::add);
      }
    }
    return ImportReport.of(taken, refused);
  }

  private Optional<Taken> attempt(
      Page page,
      DepartmentId department,
      @Nullable LocalDate publishedFrom,
      List<Refused> refused) {
    try {
      return Optional.of(take(page, department, publishedFrom));
    } catch (IllegalArgumentException e) {
      refused.add(new Refused(page.where(), String.valueOf(e.getMessage())));
    } catch (CommandExecutionException e) {
      refused.add(new Refused(page.where(), reason(e)));
    }
    return Optional.empty();
  }

  private Taken take(Page page, DepartmentId department, @Nullable LocalDate publishedFrom) {
    var article = named(page.id());
    var content =
        new ArticleContent(
            new PublicText(page.title()),
            new ArticleText(page.body()),
            department,
            new ArticleContent.Source(
                new PublicText(page.id()),
                Optional.ofNullable(page.address()).map(PublicText::new).orElse(null)));
    var made = intents.repeat(article, new ImportArticle(article, content, publishedFrom));
    return new Taken(page.id(), article, outcome(made));
  }

  private static Outcome outcome(Intents.Made made) {
    if (made.before() == 0) {
      return Outcome.CREATED;
    }
    return made.now() > made.before() ? Outcome.REVISED : Outcome.UNCHANGED;
  }

  /** The same source, the same article. */
  private static ArticleId named(String source) {
    return ArticleId.of(Generators.nameBasedGenerator(SOURCES).generate(source));
  }

  private static String reason(CommandExecutionException e) {
    return e.<Object>getDetails()
        .filter(Rejection.class::isInstance)
        .map(Rejection.class::cast)
        .map(Rejection::message)
        .orElseThrow(() -> e);
  }
}
