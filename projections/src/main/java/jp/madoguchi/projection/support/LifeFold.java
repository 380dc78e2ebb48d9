package jp.madoguchi.projection.support;

import java.util.Optional;

/**
 * 畳み込み — how the page of one life follows from its facts, one by one. The live stream, a rebuild
 * and whoever asks how it stood on some day take the same step: what an auditor sees is what was
 * shown.
 *
 * @param <E> the facts of such a life
 */
public interface LifeFold<P extends Page, E> {

  Class<P> page();

  Class<E> facts();

  /** In which form the page is folded, such as {@code contact-v3}. */
  String form();

  /**
   * The page after one more fact.
   *
   * @throws IllegalStateException if the life has not begun
   */
  P after(Optional<P> page, E fact, Recorded recorded);

  /** Whether the fact puts right what was said before: it then holds for earlier moments too. */
  default boolean putsRight(E fact) {
    return false;
  }

  /** A fact came before the first one of its life. */
  static IllegalStateException notBegun() {
    return new IllegalStateException("The life has not begun");
  }
}
