package jp.madoguchi.platform.guide;

import java.util.List;
import java.util.function.Function;

/** 真・偽・未定 — what is known so far (Kleene's logic): a further answer never unsays it. */
enum Truth {
  FALSE,
  OPEN,
  TRUE;

  Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  private Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  static <T> Truth ofAll(List<T> list, Function<T, Truth> truth) {
    return list.stream().map(truth).reduce(TRUE, Truth::and);
  }

  static <T> Truth ofAny(List<T> list, Function<T, Truth> truth) {
    return list.stream().map(truth).reduce(FALSE, Truth::or);
  }
}
