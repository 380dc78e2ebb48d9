package jp.madoguchi.workbench.http;

/** Nobody was let in, and why: a sentence for whoever typed the command. */
public final class SignInFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SignInFailed(String sentence) {
    super(sentence);
  }
}
