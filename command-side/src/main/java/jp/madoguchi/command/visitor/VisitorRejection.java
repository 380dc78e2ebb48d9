package jp.madoguchi.command.visitor;

import jp.madoguchi.command.support.Refusal;

/** Why a visitor's life says no; the names are public API. */
enum VisitorRejection implements Refusal {
  BORN_IN_THE_FUTURE(Kind.IMPOSSIBLE),
  CHANGE_IS_RESTRAINED(Kind.CONFLICT),
  INQUIRY_MUST_BE_RESTRAINED(Kind.IMPOSSIBLE),
  LIFT_IS_TOO_LONG(Kind.IMPOSSIBLE),
  MERGE_IS_UNKNOWN(Kind.UNKNOWN),
  NOT_ANOTHER_VISITOR(Kind.IMPOSSIBLE),
  NOT_REGISTERED(Kind.UNKNOWN),
  NOTHING_TO_CHANGE(Kind.IMPOSSIBLE),
  OTHER_VISITOR_IS_MERGED(Kind.CONFLICT),
  PERIOD_IS_IMPOSSIBLE(Kind.IMPOSSIBLE),
  PROCESS_IS_NOT_RESTRAINED(Kind.IMPOSSIBLE),
  PROTECTION_IS_LIFTED(Kind.CONFLICT),
  PROTECTION_IS_PROVISIONAL(Kind.CONFLICT),
  PROTECTION_IS_SET_OTHERWISE(Kind.IMPOSSIBLE),
  PROTECTION_IS_UNKNOWN(Kind.UNKNOWN),
  TOO_EARLY_TO_EXTEND(Kind.CONFLICT),
  VISITOR_IS_MERGED(Kind.CONFLICT);

  private final Kind kind;

  VisitorRejection(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
