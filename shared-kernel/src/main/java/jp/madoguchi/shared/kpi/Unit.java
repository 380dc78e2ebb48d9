package jp.madoguchi.shared.kpi;

/**
 * 単位 — in what a KPI's value is given. Durations are seconds everywhere: who shows them may divide.
 */
public enum Unit {
  ITEMS("件"),
  TIMES("回"),
  PLACES("か所"),
  PEOPLE("人"),
  SECONDS("秒"),
  /** Of machines: whoever is answered while somebody sits there counts them. */
  MILLIS("ミリ秒"),
  WORKING_DAYS("開庁日"),
  POINTS("点"),
  /** Between 0 and 1. */
  SHARE("割合");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
