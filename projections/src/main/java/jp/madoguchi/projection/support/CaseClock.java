package jp.madoguchi.projection.support;

/** 処理期間 — whether the days of the standard period are being counted. */
public enum CaseClock {
  RUNNING("進行中"),
  STOPPED("停止中"),
  ENDED("終了");

  private final String label;

  CaseClock(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** The period is the time until the decision, without what the applicant takes to answer. */
  static CaseClock of(CaseState state) {
    return switch (state) {
      case IN_PROGRESS -> RUNNING;
      case RETURNED -> STOPPED;
      case DECIDED, COMPLETED, WITHDRAWN, CANCELLED -> ENDED;
    };
  }
}
