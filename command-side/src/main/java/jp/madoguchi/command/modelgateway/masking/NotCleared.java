package jp.madoguchi.command.modelgateway.masking;

/** 除去できない — a text of which nobody can say that nothing personal is left in it. It is not sent. */
public final class NotCleared extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param why without a word of the text
   */
  NotCleared(String why) {
    super(why);
  }
}
