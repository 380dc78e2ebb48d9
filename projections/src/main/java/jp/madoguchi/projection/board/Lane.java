package jp.madoguchi.projection.board;

import jp.madoguchi.projection.support.ContactState;

/** 列 — in which group of the board a visitor stands. */
public enum Lane {
  INCOMING("引継ぎ受入れ待ち"),
  WAITING("待ち"),
  CALLED("呼出中"),
  SERVING("対応中"),
  ON_HOLD("保留中"),
  SERVED("対応済み"),
  GONE("終了");

  private final String label;

  Lane(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  static Lane of(ContactState state) {
    return switch (state) {
      case HANDED_OVER -> INCOMING;
      case WAITING -> WAITING;
      case CALLED -> CALLED;
      case BEING_SERVED -> SERVING;
      case ON_HOLD -> ON_HOLD;
      case SERVED -> SERVED;
      case COMPLETED, LEFT, CANCELLED -> GONE;
    };
  }
}
