package jp.madoguchi.workbench.fakemodel;

/** 不調 — what may go wrong with a provider. */
public enum Fault {
  NONE,

  /** Takes the question, and says nothing until it is closed. */
  SILENT,
  TOO_MANY_REQUESTS,
  OUT_OF_ORDER,

  /** Ends the connection in the middle of the answer. */
  CUT,

  /** Answers with something that is no JSON. */
  GARBAGE
}
