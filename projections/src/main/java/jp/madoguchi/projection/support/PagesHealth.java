package jp.madoguchi.projection.support;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Part of readiness: a node whose pages are far behind would show yesterday's city. */
@Component("pagesHealthIndicator")
class PagesHealth extends AbstractHealthIndicator {

  private static final long TOO_FAR = 1_000;

  private final PageProgress progress;
  private final MongoDatabase database;

  PagesHealth(PageProgress progress, MongoDatabase database) {
    this.progress = progress;
    this.database = database;
  }

  /** A store that does not answer is told by the exception. */
  @Override
  protected void doHealthCheck(Health.Builder health) {
    database.runCommand(new Document("ping", 1));
    var behind = progress.behind();
    health
        .status(behind > TOO_FAR ? Status.OUT_OF_SERVICE : Status.UP)
        .withDetail("behind", behind);
  }
}
