package jp.madoguchi.command.proof;

/** There is no time stamp; the message says why. */
final class NotStamped extends Exception {

  private static final long serialVersionUID = 1L;

  NotStamped(String message) {
    super(message);
  }

  NotStamped(Throwable cause) {
    super(cause);
  }
}
