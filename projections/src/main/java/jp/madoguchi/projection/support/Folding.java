package jp.madoguchi.projection.support;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.madoguchi.shared.id.Identifier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * How a projector changes its pages: each batch of facts loads the pages it touches at once, folds
 * in memory, and saves what changed at once.
 */
public final class Folding<P extends Page> {

  private final Pages<P> pages;
  private final Consumer<Set<String>> before;
  private final Consumer<Collection<P>> after;

  public Folding(Pages<P> pages) {
    this(pages, _ -> {});
  }

  /**
   * @param before is told once a batch of which lives its facts tell
   */
  public Folding(Pages<P> pages, Consumer<Set<String>> before) {
    this(pages, before, _ -> {});
  }

  /**
   * @param before is told once a batch of which lives its facts tell
   * @param after is told once a batch, after it was saved, how the pages of those lives are now;
   *     also of those that had seen the facts before
   */
  public Folding(Pages<P> pages, Consumer<Set<String>> before, Consumer<Collection<P>> after) {
    this.pages = pages;
    this.before = before;
    this.after = after;
  }

  /** In which form its pages are folded. */
  public String form() {
    return pages.form();
  }

  /**
   * Folds one fact into the page of one life.
   *
   * @param step from the page as it is, if there is one, to the page as it becomes
   * @throws IllegalStateException if a fact of that life was missed
   */
  public void fold(Identifier life, Recorded recorded, Function<Optional<P>, P> step) {
    var folded = Batch.of(CurrentUnitOfWork.get()).pagesOf(pages, before, after);
    var page = Optional.ofNullable(folded.get(life.value()));
    if (page.filter(known -> known.hasSeen(recorded)).isPresent()) {
      return; // Seen before: a replay or a second delivery.
    }
    page.ifPresent(known -> requireNext(known, recorded));
    folded.put(life.value(), step.apply(page));
  }

  /** Folds one fact into the page of one life, which must have been started. */
  public void continued(Identifier life, Recorded recorded, Function<P, P> step) {
    fold(life, recorded, page -> step.apply(page.orElseThrow(() -> missing(life))));
  }

  /**
   * Changes the page of a life, if there is one, because of a fact of another life: it has seen no
   * more of its own facts than before.
   */
  public void amend(Identifier life, UnaryOperator<P> step) {
    var folded = Batch.of(CurrentUnitOfWork.get()).pagesOf(pages, before, after);
    var page = folded.find(life.value());
    if (page != null) {
      folded.putAmended(life.value(), step.apply(page));
    }
  }

  private static IllegalStateException missing(Identifier life) {
    return new IllegalStateException("There is no page of " + life);
  }

  private static void requireNext(Page page, Recorded recorded) {
    if (recorded.sequence() != page.sequence() + 1) {
      throw new IllegalStateException(
          "The page of %s has seen %d, and now comes %d"
              .formatted(page.id(), page.sequence(), recorded.sequence()));
    }
  }
}
