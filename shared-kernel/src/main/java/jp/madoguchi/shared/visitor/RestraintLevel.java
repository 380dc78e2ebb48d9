package jp.madoguchi.shared.visitor;

/** 抑止の強さ — whether a restrained process is refused or only warned of (SE-06). */
public enum RestraintLevel {
  ERROR("エラー"),
  ALERT("アラート");

  private final String label;

  RestraintLevel(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
