package jp.madoguchi.allinone.signin;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private volatile Set<StaffId> present = Set.of();

  Accounts(StaffAtWork staff, Secrets secrets) {
    this.staff = staff;
    this.secrets = secrets;
  }

  @Scheduled(fixedDelayString = "${madoguchi.accounts.every}")
  void follow() {
    present =
        staff.present().stream()
            .filter(member -> !member.equals(Clients.PARTNERS_NAME))
            .collect(Collectors.toUnmodifiableSet());
    if (present.isEmpty()) {
      return; // The city is so new that nobody has come yet.
    }
    secrets.give(
        Stream.concat(present.stream().map(StaffId::value), Stream.of(Clients.PARTNER))
            .collect(Collectors.toSet()));
  }

  boolean isOf(StaffId member) {
    return present.contains(member);
  }
}
