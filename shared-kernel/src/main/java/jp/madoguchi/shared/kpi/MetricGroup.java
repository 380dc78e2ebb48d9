package jp.madoguchi.shared.kpi;

/** KPIの区分 — for which of the three questions of the city a KPI is asked. */
public enum MetricGroup {
  AI_NAVI("AIナビの活用"),
  CRM("来庁者対応・進捗の登録と可視化"),
  ROOTING("業務への定着");

  private final String label;

  MetricGroup(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
