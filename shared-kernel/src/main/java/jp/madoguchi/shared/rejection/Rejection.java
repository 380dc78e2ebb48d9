package jp.madoguchi.shared.rejection;

/**
 * A "no" that can travel between processes: a stable code for programs, a Japanese sentence for
 * people. The sentence never contains personal data.
 */
public record Rejection(String code, Reason.Kind kind, String message) {

  public static Rejection of(Reason reason, String message) {
    return new Rejection(reason.name(), reason.kind(), message);
  }
}
