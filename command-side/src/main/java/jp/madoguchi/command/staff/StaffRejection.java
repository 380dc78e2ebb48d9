package jp.madoguchi.command.staff;

import jp.madoguchi.command.support.Refusal;

/** Why a change of staff is refused. */
enum StaffRejection implements Refusal {
  STAFF_IS_RETIRED,
  STARTS_BEFORE_THE_PRESENT_POST {
    @Override
    public Kind kind() {
      return Kind.IMPOSSIBLE;
    }
  }
}
