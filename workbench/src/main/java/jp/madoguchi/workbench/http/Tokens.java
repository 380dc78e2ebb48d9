package jp.madoguchi.workbench.http;

/** Where callers get their tokens from. */
@FunctionalInterface
public interface Tokens {

  /** A token that is good for some minutes yet. */
  String of(String staff);
}
