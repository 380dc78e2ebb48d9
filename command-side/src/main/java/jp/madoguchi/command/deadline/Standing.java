package jp.madoguchi.command.deadline;

/** Whether the clock of a case runs. */
enum Standing {
  TICKING,
  /** The applicant has been asked to correct something. */
  STANDING_STILL,
  /** Decided, withdrawn or cancelled; it may be reopened. */
  ENDED
}
