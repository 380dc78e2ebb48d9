package jp.madoguchi.command.tickets;

import jp.madoguchi.command.support.Refusal;

/** Why a count says no. */
enum TicketRejection implements Refusal {
  TICKETS_OF_ANOTHER_SECTION(Kind.FORBIDDEN),
  DAY_IS_TO_COME(Kind.IMPOSSIBLE),
  DAY_IS_TOO_LONG_AGO(Kind.IMPOSSIBLE);

  private final Kind kind;

  TicketRejection(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
