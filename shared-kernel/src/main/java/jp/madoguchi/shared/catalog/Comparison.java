package jp.madoguchi.shared.catalog;

/** 照合の方法 — how a value is compared with the registry. There are these and no others. */
public enum Comparison {
  SAME("同じ"),
  NOT_AFTER("その日以前"),
  WITHIN_DAYS("その日から日数以内"),
  IS_TRUE("台帳が「はい」"),
  IS_FALSE("台帳が「いいえ」");

  private final String label;

  Comparison(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** Whether a stated value takes part in it; otherwise the registry alone decides. */
  public boolean readsTheApplication() {
    return this != IS_TRUE && this != IS_FALSE;
  }

  /** Whether it makes sense of values of that kind. */
  public boolean fits(ValueKind kind) {
    return switch (this) {
      case SAME -> true;
      case NOT_AFTER, WITHIN_DAYS -> kind == ValueKind.DAY;
      case IS_TRUE, IS_FALSE -> kind == ValueKind.FLAG;
    };
  }
}
