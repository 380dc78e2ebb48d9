package jp.madoguchi.projection.support;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 画面の形式 — remembers in which forms the pages were folded. Where they are to be of others, after an
 * update of the house, all are folded anew from the first fact: a new collection would stay empty
 * beside a token that says that everything was folded.
 */
@Component
class PageForms implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(PageForms.class);

  /** Before anybody folds a fact or asks for a page. */
  private static final int FIRST_OF_ALL = Integer.MIN_VALUE + 1;

  private static final Document ONE = new Document("_id", "pages");

  private final MongoDatabase database;
  private final MongoTemplate template;
  private final PageDatabase pages;
  private volatile boolean running;

  PageForms(MongoDatabase database, MongoTemplate template, PageDatabase pages) {
    this.database = database;
    this.template = template;
    this.pages = pages;
  }

  @Override
  public void start() {
    if (!folded().equals(pages.forms())) {
      foldAnew();
      var forms = new Document(ONE).append("forms", pages.forms());
      kept().replaceOne(ONE, forms, new ReplaceOptions().upsert(true));
    }
    running = true;
  }

  private List<String> folded() {
    var known = kept().find(ONE).first();
    return known == null ? List.of() : known.getList("forms", String.class);
  }

  private MongoCollection<Document> kept() {
    return database.getCollection("forms");
  }

  /** The tokens go first: whoever is interrupted here begins again. */
  private void foldAnew() {
    if (template.trackingTokensCollection().countDocuments() > 0) {
      LOG.info("The pages are to be of other forms than they are, and are folded anew");
    }
    template.trackingTokensCollection().deleteMany(Filters.empty());
    template.deadLetterCollection().deleteMany(Filters.empty());
    pages.forms().forEach(form -> database.getCollection(form).deleteMany(Filters.empty()));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return FIRST_OF_ALL;
  }
}
