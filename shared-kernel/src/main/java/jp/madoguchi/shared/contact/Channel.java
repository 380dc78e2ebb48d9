package jp.madoguchi.shared.contact;

/** チャネル — how the contact reached the city (CR-01). */
public enum Channel {
  COUNTER("窓口"),
  PHONE("電話"),
  ONLINE("オンライン"),
  POST("郵送"),
  VISIT("訪問"),
  REMOTE_COUNTER("リモート窓口"),
  AI_CONCIERGE("AIコンシェルジュ");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
