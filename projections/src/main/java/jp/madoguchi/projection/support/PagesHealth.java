package jp.madoguchi.projection.support;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of readiness: a node whose pages are far behind would show yesterday's city. */
@Component("pagesHealthIndicator")
class PagesHealth implements HealthIndicator {

  private static final long TOO_FAR = 1_000;

  private final PageProgress progress;

  PagesHealth(PageProgress progress) {
    this.progress = progress;
  }

  @Override
  public Health health() {
    var behind = progress.behind();
    var health = behind > TOO_FAR ? Health.outOfService() : Health.up();
    return health.withDetail("behind", behind).build();
  }
}
