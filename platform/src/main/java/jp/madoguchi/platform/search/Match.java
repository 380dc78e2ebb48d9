package jp.madoguchi.platform.search;

/** 一致の仕方 — which part of a word of a name is given. */
public enum Match {
  /** 前方一致 — its start. */
  START,
  /** 完全一致 — all of it. */
  WHOLE,
  /** 部分一致 — any part. */
  PART
}
