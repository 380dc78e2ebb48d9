package jp.madoguchi.shared.rejection;

/** Why the domain said no. Implemented by one enum per feature; the name is public API. */
public interface Reason {

  String name();

  /** What sort of no it is; unless it says otherwise, the state of things stands against it. */
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /** The sorts of no that a caller can tell apart (RFC 9110 status in brackets). */
  enum Kind {
    /** The state of things stands against it (409). */
    CONFLICT,
    /** They may see it, but not do that (403). */
    FORBIDDEN,
    /** There is no such thing, or it is not for this caller to know that there is (404). */
    UNKNOWN,
    /** The words are understood, but what they ask cannot be (422). */
    IMPOSSIBLE,
    /** The caller decided on an older state than the present one (412). */
    STALE
  }
}
