package jp.madoguchi.projection.visitorpage;

import static jp.madoguchi.projection.support.Cast.HANAKO;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.visitorpage.VisitorLife.FIRST;
import static jp.madoguchi.projection.visitorpage.VisitorLife.LAST;
import static jp.madoguchi.projection.visitorpage.VisitorLife.OTHER;
import static jp.madoguchi.projection.visitorpage.VisitorLife.REGISTERED;
import static jp.madoguchi.projection.visitorpage.VisitorLife.lifted;
import static jp.madoguchi.projection.visitorpage.VisitorLife.particulars;
import static jp.madoguchi.projection.visitorpage.VisitorLife.paused;
import static jp.madoguchi.projection.visitorpage.VisitorLife.set;
import static jp.madoguchi.projection.visitorpage.VisitorLife.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ConsiderationsSet;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.junit.jupiter.api.Test;

class VisitorPageTest {

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
}
