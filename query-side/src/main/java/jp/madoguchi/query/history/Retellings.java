package jp.madoguchi.query.history;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.query.support.Depiction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Knows how every kind of life is told. */
@Component
class Retellings {

  private final List<Retelling<?, ?>> all;

  Retellings(List<LifeFold<?, ?>> folds, List<Depiction<?>> depictions) {
    this.all = folds.stream().flatMap(fold -> of(fold, depictions).stream()).toList();
  }

  /**
   * How a life with such facts is told.
   *
   * @throws RequestRefused 422 if there is no page of such lives
   */
  Retelling<?, ?> of(List<Fact> facts) {
    var first = facts.getFirst().event();
    return all.stream()
        .filter(retelling -> retelling.fold().facts().isInstance(first))
        .findFirst()
        .orElseThrow(Retellings::noPage);
  }

  private static <P extends Page, E> Optional<Retelling<?, ?>> of(
      LifeFold<P, E> fold, List<Depiction<?>> depictions) {
    return depictions.stream()
        .filter(depiction -> depiction.page() == fold.page())
        .findFirst()
        .map(depiction -> new Retelling<>(fold, same(depiction)));
  }

  @SuppressWarnings("unchecked") // Both say of which page they are.
  private static <P extends Page> Depiction<P> same(Depiction<?> depiction) {
    return (Depiction<P>) depiction;
  }

  private static RequestRefused noPage() {
    return new RequestRefused(
        HttpStatus.UNPROCESSABLE_CONTENT, "NO_PAGE", "この記録には画面がありません。facts で事実を見てください");
  }
}
