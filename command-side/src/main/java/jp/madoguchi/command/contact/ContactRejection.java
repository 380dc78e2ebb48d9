package jp.madoguchi.command.contact;

import jp.madoguchi.command.support.Refusal;

/** Why a contact says no; the names are public API. */
enum ContactRejection implements Refusal {
  CONTACT_HAS_ENDED,
  CONTACT_IS_CANCELLED,
  ALREADY_CALLED,
  ALREADY_BEING_SERVED,
  NOT_BEING_SERVED,
  NEVER_SERVED,
  ALREADY_SERVED,
  ALREADY_AT_THAT_SECTION,
  HANDOVER_IS_PENDING,
  HANDOVER_IS_ANSWERED,
  NOT_THE_RECEIVING_SECTION,
  SECTION_WAS_NOT_TOLD,
  NOT_COMPLETED,
  SATISFACTION_IS_ANSWERED,
  NOTHING_WAS_LEFT_TO_DO,
  GUIDANCE_IS_PINNED,
  GUIDANCE_HAS_BEGUN,
  CONCIERGE_IS_TAKEN_OVER,
  NOT_RECEIVED(Kind.UNKNOWN),
  UNKNOWN_SERVICE(Kind.UNKNOWN),
  UNKNOWN_HOLD(Kind.UNKNOWN),
  UNKNOWN_HANDOVER(Kind.UNKNOWN),
  UNKNOWN_NOTE(Kind.UNKNOWN),
  HAPPENED_BEFORE_RECEPTION(Kind.IMPOSSIBLE),
  HAPPENED_BEFORE_IT_BEGAN(Kind.IMPOSSIBLE),
  FOLLOW_UP_IS_PAST(Kind.IMPOSSIBLE),
  NOTHING_TO_CORRECT(Kind.IMPOSSIBLE),
  NAME_OR_VISITOR(Kind.IMPOSSIBLE);

  private final Kind kind;

  ContactRejection() {
    this(Kind.CONFLICT);
  }

  ContactRejection(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
