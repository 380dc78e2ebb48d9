package jp.madoguchi.projection.support;

import jp.madoguchi.shared.procedurecase.Decision;
import org.jspecify.annotations.Nullable;

/** 公表の状況 — where a case stands, in the words that applicants are shown everywhere (CR-05). */
public enum Published {
  PROCESSING("処理中"),
  RETURNED("差し戻し"),
  COMPLETED("処理完了"),
  REJECTED("申請却下"),
  WITHDRAWN("取下げ"),
  CANCELLED("取消し");

  private final String label;

  Published(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** A rejection stays one when the applicant has been told; a grant is done when they have it. */
  static Published of(CaseState state, @Nullable Decision decision) {
    return switch (state) {
      case IN_PROGRESS -> PROCESSING;
      case RETURNED -> RETURNED;
      case DECIDED -> decision == Decision.REJECTED ? REJECTED : PROCESSING;
      case COMPLETED -> decision == Decision.REJECTED ? REJECTED : COMPLETED;
      case WITHDRAWN -> WITHDRAWN;
      case CANCELLED -> CANCELLED;
    };
  }
}
