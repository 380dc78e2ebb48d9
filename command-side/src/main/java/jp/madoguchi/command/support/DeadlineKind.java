package jp.madoguchi.command.support;

/** 期限の種類 — what the house has to do when the moment comes. */
public enum DeadlineKind {
  /** 閉庁 — a contact was left open. */
  OFFICE_CLOSES,
  /** 期限間近 — a case has three working days left. */
  DUE_SOON,
  /** 期限超過 — the due date of a case is over. */
  OVERDUE
}
