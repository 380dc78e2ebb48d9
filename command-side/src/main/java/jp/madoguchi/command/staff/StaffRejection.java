package jp.madoguchi.command.staff;

import jp.madoguchi.command.support.Refusal;

/** Why a change of staff is refused. */
enum StaffRejection implements Refusal {
  STAFF_IS_RETIRED,
  RIGHTS_ARE_GIVEN_BY_OTHERS {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  },
  RIGHT_ENDS_BEFORE_IT_BEGINS {
    @Override
    public Kind kind() {
      return Kind.IMPOSSIBLE;
    }
  },
  STARTS_BEFORE_THE_PRESENT_POST {
    @Override
    public Kind kind() {
      return Kind.IMPOSSIBLE;
    }
  }
}
