package jp.madoguchi.query.knowledgesearch;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.madoguchi.projection.article.ArticlePage;
import jp.madoguchi.projection.passage.PassageIndex;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.support.FactFollower.FactListener;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ThesaurusId;
import jp.madoguchi.shared.knowledge.Article;
import jp.madoguchi.shared.knowledge.ArticleEvent;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import jp.madoguchi.shared.knowledge.Synonym;
import jp.madoguchi.shared.knowledge.ThesaurusEvent;
import jp.madoguchi.shared.knowledge.ThesaurusEvent.ThesaurusRevised;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 生きた索引 — this node's index of what is in force today. It is folded from the facts of each article
 * and kept nowhere: a start makes it anew, and every fact that is stored is in it before the next
 * search. The pages only tell which articles there are.
 */
@Component
class LivingIndex implements FactListener {

  private static final int MOST = 20_000;

  private final EventStore store;
  private final Pages<ArticlePage> pages;
  private final Clock clock;
  private final PassageIndex index = new PassageIndex();
  private final Meanings meanings = new Meanings(index);
  private final Set<String> heard = ConcurrentHashMap.newKeySet();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, ArticleRevision> shown = new HashMap<>();
  private final AtomicBoolean isCatchingUp = new AtomicBoolean();
  private volatile boolean isThesaurusOld = true;
  private Thesaurus thesaurus = Thesaurus.of(List.of());
  private LocalDate day = LocalDate.EPOCH;

  LivingIndex(EventStore store, Pages<ArticlePage> pages, Clock clock) {
    this.store = store;
    this.pages = pages;
    this.clock = clock;
  }

  /** Before the first person asks, if they let it. */
  @EventListener(ApplicationReadyEvent.class)
  void catchUpSoon() {
    if (isCatchingUp.compareAndSet(false, true)) {
      Thread.ofVirtual().name("knowledge-index").start(this::catchUp);
    }
  }

  private void catchUp() {
    try {
      do {
        search();
      } while (!heard.isEmpty());
    } finally {
      isCatchingUp.set(false);
    }
  }

  @Override
  public void hear(long position, DomainEventMessage<?> fact) {
    switch (fact.getPayload()) {
      case ArticleEvent event -> {
        heard.add(event.article().value());
        catchUpSoon();
      }
      case ThesaurusEvent _ -> isThesaurusOld = true;
      default -> {}
    }
  }

  @Override
  public void end() {
    // Searches that are still running finish; nothing is kept.
  }

  /** The search over what is in force now. */
  synchronized PassageSearch search() {
    discover();
    var changed = List.copyOf(heard);
    changed.forEach(heard::remove);
    changed.forEach(article -> articles.put(article, folded(article)));
    lookAt(changed);
    if (isThesaurusOld) {
      isThesaurusOld = false;
      thesaurus = Thesaurus.of(synonyms());
    }
    return new PassageSearch(index, thesaurus, meanings);
  }

  /** Where its passages lie, as far as a provider has said so. */
  Meanings meanings() {
    return meanings;
  }

  /** The passage with what stands behind it, if its article is still in force. */
  synchronized Optional<CitedPassage> cited(Finding finding) {
    var id = finding.passage().article();
    return Optional.ofNullable(shown.get(id))
        .map(revision -> cited(finding, revision, articles.getOrDefault(id, Article.UNWRITTEN)));
  }

  private static CitedPassage cited(Finding finding, ArticleRevision revision, Article article) {
    var passage = finding.passage();
    return new CitedPassage(
        new ArticleId(passage.article()),
        revision.revision(),
        passage.number(),
        passage.title(),
        passage.heading(),
        passage.text(),
        finding.rounded(),
        article.publicationOf(revision.revision()).orElseThrow().effectiveFrom(),
        revision.department(),
        revision.source());
  }

  /** Articles from before this node listened. */
  private void discover() {
    if (pages.count(empty()) > articles.size()) {
      pages.find(empty(), ascending("_id"), MOST).stream()
          .map(ArticlePage::id)
          .filter(article -> !articles.containsKey(article))
          .forEach(heard::add);
    }
  }

  /** What is in force may change with the day, without a fact. */
  private void lookAt(List<String> changed) {
    var today = LocalDate.now(clock);
    var looked = today.equals(day) ? changed : List.copyOf(articles.keySet());
    day = today;
    if (looked.stream().map(this::showsAnew).toList().contains(true)) {
      index.show();
    }
  }

  private boolean showsAnew(String article) {
    var inForce = Optional.ofNullable(articles.get(article)).flatMap(one -> one.inForceOn(day));
    if (inForce.equals(Optional.ofNullable(shown.get(article)))) {
      return false;
    }
    inForce.ifPresentOrElse(revision -> show(article, revision), () -> hide(article));
    return true;
  }

  private void show(String article, ArticleRevision revision) {
    shown.put(article, revision);
    index.put(article, revision.title(), revision.body());
  }

  private void hide(String article) {
    shown.remove(article);
    index.remove(article);
  }

  private Article folded(String article) {
    return Article.of(
        store
            .readEvents(article)
            .asStream()
            .map(fact -> (ArticleEvent) fact.getPayload())
            .toList());
  }

  private List<Synonym> synonyms() {
    List<Synonym> synonyms = List.of();
    for (var fact : store.readEvents(ThesaurusId.OF_THE_CITY.value()).asStream().toList()) {
      synonyms = ((ThesaurusRevised) fact.getPayload()).after(synonyms);
    }
    return synonyms;
  }
}
