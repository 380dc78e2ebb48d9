package jp.madoguchi.command.support;

/** 期限の種類 — what the house has to do when the moment comes. */
public enum DeadlineKind {
  /** 閉庁 — a contact was left open. */
  OFFICE_CLOSES,
  /** 期限間近 — a case has three working days left. */
  DUE_SOON,
  /** 期限超過 — the due date of a case is over. */
  OVERDUE,
  /** 一時解除の終了 — a protection is to return. */
  LIFT_ENDS,
  /** 支援措置の期限間近 — the last month of a protection begins. */
  PROTECTION_ENDS_SOON,
  /** 支援措置の期限超過 — the period of a protection is over. */
  PROTECTION_ENDED
}
