package jp.madoguchi.projection.visitorpage;

import static jp.madoguchi.projection.support.Cast.HANAKO;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.Language;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.ProtectionPeriod;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ConsiderationsSet;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.junit.jupiter.api.Test;

class VisitorPageTest {

  private static final VisitorId OTHER = VisitorId.of(new UUID(4, 4));
  private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  private static final VisitorRegistered REGISTERED =
      new VisitorRegistered(
          HANAKO,
          particulars("7条通9丁目"),
          Set.of(Consideration.WHEELCHAIR, Consideration.INTERPRETER),
          minute(0));

  @Test
  void telling_the_life_twice_tells_it_once() {
    var once = told(wholeLife());

    var twice = once;
    for (var n = 0; n < wholeLife().size(); n++) {
      twice = twice.after(wholeLife().get(n), recorded(n, n));
    }

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void survives_the_store() {
    var page = told(wholeLife());

    assertThat(storedAndLoaded(page, VisitorPage.class)).isEqualTo(page);
  }

  @Test
  void what_was_so_before_stays_whether_it_was_right_or_wrong() {
    var moved = new ParticularsAmended(HANAKO, particulars("6条通"), sealed("転居"), minute(1));
    var corrected = new ParticularsCorrected(HANAKO, particulars("5条通"), sealed("誤り"), minute(2));

    var page = told(List.of(REGISTERED, moved, corrected));

    assertThat(page.readings().now()).isEqualTo(particulars("5条通"));
    assertThat(page.readings().earlier())
        .extracting(Readings.Earlier::particulars)
        .containsExactly(particulars("7条通9丁目"), particulars("6条通"));
    assertThat(page.readings().earlier())
        .extracting(Readings.Earlier::correction)
        .containsExactly(false, true);
    assertThat(page.readings().earlier().getFirst().changedBy()).isEqualTo(SATO);
  }

  @Test
  void considerations_are_the_last_that_were_set_in_one_order() {
    assertThat(told(List.of(REGISTERED)).considerations())
        .containsExactly(Consideration.INTERPRETER, Consideration.WHEELCHAIR);

    var hearing = new ConsiderationsSet(HANAKO, Set.of(Consideration.HEARING), minute(1));
    assertThat(told(List.of(REGISTERED, hearing)).considerations())
        .containsExactly(Consideration.HEARING);
  }

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

  @Test
  void a_merge_is_read_as_another_until_it_is_undone() {
    var merged = new VisitorMerged(HANAKO, 1, OTHER, sealed("同じ人"), minute(1));
    var undone = new MergeUndone(HANAKO, 1, sealed("双子"), minute(2));

    assertThat(told(List.of(REGISTERED, merged)).mergedInto()).isEqualTo(OTHER);
    var page = told(List.of(REGISTERED, merged, undone));
    assertThat(page.mergedInto()).isNull();
    assertThat(page.decisions().merges()).singleElement().matches(one -> one.undoing() != null);
  }

  @Test
  void the_last_decision_holds() {
    var different = new VisitorsFoundDifferent(HANAKO, OTHER, null, minute(1));
    var merged = new VisitorMerged(HANAKO, 1, OTHER, null, minute(2));

    assertThat(told(List.of(REGISTERED, different)).decisions().distinctions()).hasSize(1);
    assertThat(told(List.of(REGISTERED, different, merged)).decisions().distinctions()).isEmpty();
  }

  private static List<VisitorEvent> wholeLife() {
    return List.of(
        REGISTERED,
        new ParticularsAmended(HANAKO, particulars("6条通10丁目"), null, minute(1)),
        new ParticularsCorrected(HANAKO, particulars("6条通10丁目2号"), sealed("誤り"), minute(2)),
        new ConsiderationsSet(HANAKO, Set.of(Consideration.SIGHT), minute(3)),
        set(1, true),
        new ProtectionConfirmed(HANAKO, 1, FIRST, LAST, minute(4)),
        new ProtectionEndApproached(HANAKO, 1, LAST, minute(5)),
        new ProtectionExtended(HANAKO, 1, LAST.plusDays(1), LAST.plusYears(1), minute(6)),
        new ProtectionEndPassed(HANAKO, 1, LAST.plusYears(1), minute(7)),
        paused(RestrainedProcess.CHANGE),
        new ProtectionReturned(HANAKO, 1, minute(10)),
        lifted(1),
        set(2, false),
        new VisitorsFoundDifferent(HANAKO, OTHER, sealed("別人"), minute(11)),
        new VisitorMerged(HANAKO, 1, OTHER, sealed("同じ人"), minute(12)),
        new MergeUndone(HANAKO, 1, sealed("双子"), minute(13)),
        new VisitorMerged(HANAKO, 2, OTHER, null, minute(14)));
  }

  private static VisitorPage told(List<VisitorEvent> life) {
    var page = VisitorPage.startedBy((VisitorRegistered) life.getFirst(), recorded(0, 0));
    for (var n = 1; n < life.size(); n++) {
      page = page.after(life.get(n), recorded(n, n));
    }
    return page;
  }

  private static Particulars particulars(String address) {
    return new Particulars(
        sealed("旭川 花子"),
        sealed("アサヒカワ ハナコ"),
        null,
        null,
        new BirthDate(sealed("昭和30年2月30日"), sealed("1955-02-30")),
        List.of(sealed("0166-00-0000")),
        new Address(null, sealed(address)),
        new Language("ja"),
        null);
  }

  private static ProtectionSet set(int protection, boolean provisional) {
    return new ProtectionSet(
        HANAKO,
        protection,
        ProtectionGround.STALKING,
        provisional,
        List.of(
            new Restraint(RestrainedProcess.ISSUE, RestraintLevel.ERROR),
            new Restraint(RestrainedProcess.INQUIRY, RestraintLevel.ALERT)),
        FIRST,
        provisional ? null : LAST,
        sealed("加害者"),
        null,
        minute(1));
  }

  private static ProtectionLiftedTemporarily paused(RestrainedProcess process) {
    return new ProtectionLiftedTemporarily(
        HANAKO, 1, List.of(process), minute(10), sealed("交付"), minute(3));
  }

  private static ProtectionLifted lifted(int protection) {
    return new ProtectionLifted(HANAKO, protection, sealed("申出"), minute(4));
  }
}
