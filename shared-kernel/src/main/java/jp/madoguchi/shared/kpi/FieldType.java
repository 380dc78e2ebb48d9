package jp.madoguchi.shared.kpi;

/** 項目の型 — what may be asked of a field of a row. */
public enum FieldType {
  /** A word of a list, or an id: counted by, narrowed to, counted distinct. */
  WORD("区分"),
  /** Yes or no: counted by, narrowed to. */
  FLAG("有無"),
  /** A whole number, in the unit that its name says: added up, spread out, narrowed to a range. */
  NUMBER("数値");

  private final String label;

  FieldType(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
