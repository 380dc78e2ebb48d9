package jp.madoguchi.shared.contact;

/** 時刻の確かさ — whether a person pressed the button, or the house had to guess (BC's The Q). */
public enum TimeAccuracy {
  EXACT("正確"),
  INEXACT("不正確");

  private final String label;

  TimeAccuracy(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
