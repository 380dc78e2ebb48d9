package jp.madoguchi.shared.kpi;

import java.util.List;

/**
 * 条件 — a test that a row passes or not. All values are written as texts: ids and words of lists as
 * they are, flags as {@code true} and {@code false}, numbers in decimal.
 *
 * @param values one of them for {@code IS}, none of them for {@code IS_NOT}, the bound for {@code
 *     AT_LEAST} and {@code AT_MOST}; none for {@code KNOWN} and {@code UNKNOWN}
 */
public record Filter(Field field, Test test, List<String> values) {

  public Filter {
    values = List.copyOf(values);
  }

  public static Filter is(Field field, String... values) {
    return new Filter(field, Test.IS, List.of(values));
  }

  public static Filter atLeast(Field field, long bound) {
    return new Filter(field, Test.AT_LEAST, List.of(Long.toString(bound)));
  }

  public static Filter atMost(Field field, long bound) {
    return new Filter(field, Test.AT_MOST, List.of(Long.toString(bound)));
  }

  /** 比べ方 — how a field is compared. What is not known passes {@code IS_NOT} and {@code UNKNOWN}. */
  public enum Test {
    IS("いずれかである"),
    IS_NOT("いずれでもない"),
    AT_LEAST("以上"),
    AT_MOST("以下"),
    KNOWN("分かっている"),
    UNKNOWN("分からない");

    private final String label;

    Test(String label) {
      this.label = label;
    }

    /** The Japanese word shown to people. */
    public String label() {
      return label;
    }
  }
}
