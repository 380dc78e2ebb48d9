package jp.madoguchi.allinone.signin;

import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.query.staffmember.StaffAtWork;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * 口座 — whoever works here can sign in, from a moment after they were enrolled until they retire. A
 * program that is enrolled like staff signs in with its own secret only.
 */
class Accounts {

  private final StaffAtWork staff;
  private final Secrets secrets;

  Accounts(StaffAtWork staff, Secrets secrets) {
    this.staff = staff;
    this.secrets = secrets;
  }

  /** Whom the pages do not know yet keeps their account: they may be folded anew just now. */
  @Scheduled(fixedDelayString = "${madoguchi.accounts.every}")
  void follow() {
    var roll = staff.roll();
    secrets.take(names(roll.gone()));
    if (!roll.present().isEmpty()) {
      secrets.give(names(roll.present()));
      secrets.give(Set.of(Clients.PARTNER));
    }
  }

  private static Set<String> names(Set<StaffId> members) {
    return members.stream()
        .filter(member -> !member.equals(Clients.PARTNERS_NAME))
        .map(StaffId::value)
        .collect(Collectors.toSet());
  }
}
