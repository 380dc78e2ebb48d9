package jp.madoguchi.projection.visitorpage;

import static jp.madoguchi.projection.support.Cast.HANAKO;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.visitorpage.VisitorLife.FIRST;
import static jp.madoguchi.projection.visitorpage.VisitorLife.LAST;
import static jp.madoguchi.projection.visitorpage.VisitorLife.REGISTERED;
import static jp.madoguchi.projection.visitorpage.VisitorLife.lifted;
import static jp.madoguchi.projection.visitorpage.VisitorLife.paused;
import static jp.madoguchi.projection.visitorpage.VisitorLife.set;
import static jp.madoguchi.projection.visitorpage.VisitorLife.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.visitor.ProtectionPeriod;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import org.junit.jupiter.api.Test;

class VisitorPageProtectionTest {

  @Test
  void a_protection_stands_until_it_is_lifted_whatever_its_end() {
    var page =
        told(
            List.of(
                REGISTERED,
                set(1, false),
                new ProtectionEndApproached(HANAKO, 1, LAST, minute(2)),
                new ProtectionEndPassed(HANAKO, 1, LAST, minute(3))));

    assertThat(page.underProtection()).isTrue();
    assertThat(page.protections().hideWhereabouts(minute(9))).isTrue();

    var lifted = told(List.of(REGISTERED, set(1, false), lifted(1)));
    assertThat(lifted.underProtection()).isFalse();
    assertThat(lifted.alertFrom()).isNull();
    assertThat(lifted.protections().hideWhereabouts(minute(9))).isFalse();
  }

  @Test
  void a_provisional_protection_protects_equally() {
    var page = told(List.of(REGISTERED, set(1, true)));

    assertThat(page.protections().hideWhereabouts(minute(9))).isTrue();
    assertThat(page.alertFrom()).isEqualTo(FIRST);
  }

  @Test
  void its_last_month_is_alerted_of_and_an_extension_moves_it() {
    var confirmed = new ProtectionConfirmed(HANAKO, 1, FIRST, LAST, minute(2));
    var further =
        new ProtectionExtended(HANAKO, 1, LAST.plusDays(1), LocalDate.of(2022, 3, 31), minute(3));

    assertThat(told(List.of(REGISTERED, set(1, true), confirmed)).alertFrom())
        .isEqualTo(LocalDate.of(2021, 2, 28));
    var extended = told(List.of(REGISTERED, set(1, true), confirmed, further));
    assertThat(extended.alertFrom()).isEqualTo(LocalDate.of(2022, 2, 28));
    assertThat(extended.protections().all().getFirst().periods())
        .containsExactly(
            new ProtectionPeriod(FIRST, LAST),
            new ProtectionPeriod(LAST.plusDays(1), LocalDate.of(2022, 3, 31)));
  }

  @Test
  void a_temporary_lift_opens_only_what_it_names_and_ends_by_the_clock() {
    var issuing = told(List.of(REGISTERED, set(1, false), paused(RestrainedProcess.ISSUE)));
    var inquiring = told(List.of(REGISTERED, set(1, false), paused(RestrainedProcess.INQUIRY)));

    assertThat(issuing.protections().hideWhereabouts(minute(9))).isTrue();
    assertThat(inquiring.protections().hideWhereabouts(minute(9))).isFalse();
    assertThat(inquiring.protections().hideWhereabouts(minute(10))).isTrue();
    assertThat(
            told(List.of(
                    REGISTERED,
                    set(1, false),
                    paused(RestrainedProcess.INQUIRY),
                    new ProtectionReturned(HANAKO, 1, minute(4))))
                .protections()
                .hideWhereabouts(minute(5)))
        .isTrue();
  }

  @Test
  void one_of_several_protections_is_enough() {
    var page =
        told(
            List.of(
                REGISTERED,
                set(1, false),
                set(2, false),
                lifted(1),
                paused(RestrainedProcess.INQUIRY)));

    assertThat(page.protections().hideWhereabouts(minute(9))).isTrue();
  }
}
