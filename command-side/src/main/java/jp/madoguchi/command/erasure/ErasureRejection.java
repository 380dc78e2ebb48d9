package jp.madoguchi.command.erasure;

import jp.madoguchi.command.support.Refusal;

/** Why an erasure is not to be, or not yet. */
enum ErasureRejection implements Refusal {
  VISITOR_IS_UNKNOWN {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  },
  ERASURE_IS_ASKED_FOR_ALREADY,
  ERASURE_IS_NOT_ASKED_FOR,
  NEEDS_ANOTHER_PERSON,
  LEGAL_HOLD_STANDS,
  HOLD_IS_NOT_STANDING,
  ERASURE_HAS_BEGUN
}
