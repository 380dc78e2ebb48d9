package jp.madoguchi.projection.support;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** For operators: {@code GET /actuator/pages} says how far they are, {@code POST} retries. */
@Component
@Endpoint(id = "pages")
class PagesEndpoint {

  private final PageProgress progress;

  PagesEndpoint(PageProgress progress) {
    this.progress = progress;
  }

  /**
   * @param behind facts not folded yet
   * @param segments that this node folds
   * @param failing whether a segment is in error
   * @param deadLetters lives with facts in the dead-letter queue
   */
  record Progress(long behind, int segments, boolean failing, long deadLetters) {}

  /**
   * @param cured lives whose dead letters were digested now
   */
  record Retried(int cured, long deadLetters) {}

  @ReadOperation
  Progress progress() {
    return new Progress(
        progress.behind(), progress.segments(), progress.isFailing(), progress.deadLetters());
  }

  /** Tries every life in the dead-letter queue once more, until one fails again. */
  @WriteOperation
  Retried retry() {
    var cured = 0;
    while (progress.retryOne()) {
      cured++;
    }
    return new Retried(cured, progress.deadLetters());
  }
}
