package jp.madoguchi.command.modelgateway.provider;

/** 提供者の不調 — no whole answer came. The message has no word of what was sent. */
public final class ProviderTrouble extends Exception {

  private static final long serialVersionUID = 1L;

  private final Sort sort;

  public ProviderTrouble(Sort sort, Throwable cause) {
    super(sort + " " + cause.getClass().getSimpleName());
    this.sort = sort;
  }

  public ProviderTrouble(Sort sort) {
    super(sort.toString());
    this.sort = sort;
  }

  public Sort sort() {
    return sort;
  }

  /** What sort of trouble it is. */
  public enum Sort {
    /** Too many requests, or out of order for the moment: worth asking again. */
    BUSY,
    REFUSED,
    TIMED_OUT,

    /** It began, and did not end. */
    CUT_OFF
  }
}
