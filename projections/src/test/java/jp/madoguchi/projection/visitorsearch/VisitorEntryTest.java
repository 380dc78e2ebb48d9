package jp.madoguchi.projection.visitorsearch;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.HANAKO;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.platform.search.Likeness;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.junit.jupiter.api.Test;

class VisitorEntryTest {

  private static final long OF_CITIZENS = 999;
  private static final VisitorId TARO = VisitorId.of(new UUID(4, 4));

  private final FakeReading reading = new FakeReading();
  private VisitorEntry entry =
      VisitorEntry.startedBy(
          new VisitorRegistered(HANAKO, called("1"), Set.of(), minute(0)), recorded(0, 0), reading);
  private int told;

  /** Whoever is called 1 is found by 1 and 10, and alike by 100. */
  private static final class FakeReading implements Reading {

    private boolean erased;

    @Override
    public Read of(VisitorId visitor, Particulars particulars) {
      var name = Long.parseLong(particulars.name().ciphertext().replace("sealed:", ""));
      return erased
          ? Read.ERASED
          : new Read(
              List.of(name, name * 10),
              List.of(new Sign(Likeness.SAME_RESIDENT_NUMBER, name * 100)),
              false);
    }

    @Override
    public long registeredBy(DepartmentId section) {
      return section.equals(CITIZENS) ? OF_CITIZENS : 0;
    }
  }

  @Test
  void is_found_by_what_is_so_and_by_who_registered_it() {
    assertThat(entry.tokens()).containsExactly(1L, 10L, OF_CITIZENS);
    assertThat(entry.signs()).containsExactly(new Sign(Likeness.SAME_RESIDENT_NUMBER, 100));
  }

  @Test
  void is_found_by_what_was_so_before_but_not_by_what_was_wrong() {
    tell(new ParticularsCorrected(HANAKO, called("2"), sealed("誤り"), minute(1)));
    tell(new ParticularsAmended(HANAKO, called("3"), null, minute(2)));
    tell(new ParticularsCorrected(HANAKO, called("4"), sealed("誤り"), minute(3)));

    assertThat(entry.tokens()).containsExactly(2L, 4L, 20L, 40L, OF_CITIZENS);
    assertThat(entry.signs()).containsExactly(new Sign(Likeness.SAME_RESIDENT_NUMBER, 400));
    assertThat(entry.card().name()).isEqualTo(sealed("4"));
  }

  @Test
  void a_protection_changes_nothing_of_what_they_are_found_by() {
    var before = entry.tokens();

    tell(protection(1, ProtectionGround.STALKING));

    assertThat(entry.tokens()).isEqualTo(before);
  }

  @Test
  void a_merged_visitor_stays_findable_and_says_who_goes_on() {
    tell(new VisitorMerged(HANAKO, 1, TARO, null, minute(1)));
    assertThat(entry.mergedInto()).isEqualTo(TARO);
    assertThat(entry.tokens()).contains(1L);

    tell(new MergeUndone(HANAKO, 1, sealed("双子"), minute(2)));
    assertThat(entry.mergedInto()).isNull();
  }

  @Test
  void whom_a_person_found_different_is_known_from_both_sides() {
    var taro =
        VisitorEntry.startedBy(
            new VisitorRegistered(TARO, called("1"), Set.of(), minute(0)), recorded(0, 0), reading);
    assertThat(entry.isKnownToDifferFrom(taro)).isFalse();

    tell(new VisitorsFoundDifferent(HANAKO, TARO, null, minute(1)));

    assertThat(entry.isKnownToDifferFrom(taro)).isTrue();
    assertThat(taro.isKnownToDifferFrom(entry)).isTrue();
  }

  @Test
  void who_was_erased_is_found_by_nothing_whether_live_or_folded_again() {
    tell(new ParticularsAmended(HANAKO, called("2"), null, minute(1)));
    var live = entry.erased();

    reading.erased = true;
    entry =
        VisitorEntry.startedBy(
            new VisitorRegistered(HANAKO, called("1"), Set.of(), minute(0)),
            recorded(0, 0),
            reading);
    told = 0;
    tell(new ParticularsAmended(HANAKO, called("2"), null, minute(1)));

    assertThat(live.tokens()).isEmpty();
    assertThat(entry.erased()).isEqualTo(live).isEqualTo(entry);
  }

  @Test
  void nothing_is_told_twice_and_all_of_it_is_kept() {
    tell(protection(1, ProtectionGround.STALKING));
    tell(new VisitorMerged(HANAKO, 1, TARO, null, minute(1)));

    var again = entry.after(protection(2, ProtectionGround.STALKING), recorded(told, 9), reading);

    assertThat(again).isEqualTo(entry);
    assertThat(storedAndLoaded(entry, VisitorEntry.class)).isEqualTo(entry);
  }

  private void tell(VisitorEvent event) {
    told++;
    entry = entry.after(event, recorded(told, told), reading);
    assertThat(entry.sequence()).isEqualTo(told);
  }

  private static ProtectionSet protection(int number, ProtectionGround ground) {
    var day = java.time.LocalDate.of(2026, 4, 1);
    return new ProtectionSet(
        HANAKO, number, ground, false, List.of(), day, day.plusYears(1), null, null, minute(1));
  }

  private static Particulars called(String name) {
    return new Particulars(sealed(name), null, null, null, null, List.of(), null, null, null);
  }
}
