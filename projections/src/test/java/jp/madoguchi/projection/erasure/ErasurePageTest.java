package jp.madoguchi.projection.erasure;

import static jp.madoguchi.projection.support.Cast.HANAKO;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.SUZUKI;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.projection.erasure.LegalHold.Lift;
import jp.madoguchi.projection.erasure.Request.Answer;
import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureApproved;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureBegun;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRefused;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRequested;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.erasure.ErasureId;
import jp.madoguchi.shared.erasure.LegalGround;
import org.junit.jupiter.api.Test;

class ErasurePageTest {

  private static final ErasureId ERASURE = ErasureId.of(HANAKO);
  private static final LegalGround GROUND = LegalGround.RETENTION_ENDED;
  private static final List<String> LIVES = List.of("contact-1", HANAKO.value());

  private static final ErasureEvent REQUESTED =
      new ErasureRequested(ERASURE, GROUND, sealed("why"), SATO, minute(0));
  private static final ErasureEvent APPROVED = new ErasureApproved(ERASURE, SUZUKI, minute(1));
  private static final ErasureEvent REFUSED =
      new ErasureRefused(ERASURE, sealed("no"), SUZUKI, minute(1));
  private static final ErasureEvent HELD =
      new LegalHoldPlaced(ERASURE, 1, sealed("court"), SUZUKI, minute(2));
  private static final ErasureEvent LIFTED =
      new LegalHoldLifted(ERASURE, 1, sealed("over"), SUZUKI, minute(3));

  @Test
  void shows_who_asks_and_why() {
    var page = after(REQUESTED);

    assertThat(page.id()).isEqualTo(ErasurePage.idOf(HANAKO));
    assertThat(page.stage()).isEqualTo(ErasureStage.REQUESTED);
    assertThat(page.requests())
        .containsExactly(new Request(GROUND, sealed("why"), SATO, minute(0), null, null));
  }

  @Test
  void keeps_what_was_refused_beside_what_is_asked_anew() {
    var page = after(REQUESTED, REFUSED, REQUESTED);

    assertThat(page.stage()).isEqualTo(ErasureStage.REQUESTED);
    assertThat(page.requests())
        .extracting(Request::refusal)
        .containsExactly(new Answer(SUZUKI, minute(1), sealed("no")), null);
  }

  @Test
  void a_hold_may_come_first_and_shows_until_it_is_lifted() {
    assertThat(after(HELD).stage()).isEqualTo(ErasureStage.NOT_REQUESTED);
    assertThat(after(HELD, LIFTED).holds())
        .containsExactly(
            new LegalHold(
                1,
                sealed("court"),
                SUZUKI,
                minute(2),
                new Lift(sealed("over"), SUZUKI, minute(3))));
  }

  @Test
  void ends_with_the_certificate() {
    var page =
        after(
            REQUESTED,
            APPROVED,
            new ErasureBegun(ERASURE, HANAKO, minute(4)),
            new VisitorErased(ERASURE, HANAKO, LIVES, 1, GROUND, SATO, SUZUKI, minute(4)));

    assertThat(page.stage()).isEqualTo(ErasureStage.ERASED);
    assertThat(page.certificate())
        .isEqualTo(new Certificate(LIVES, 1, GROUND, SATO, SUZUKI, minute(4)));
    assertThat(storedAndLoaded(page, ErasurePage.class)).isEqualTo(page);
  }

  @Test
  void telling_it_twice_tells_it_once() {
    var page = after(REQUESTED, APPROVED);

    assertThat(page.after(APPROVED, recorded(1, 1))).isSameAs(page);
  }

  private static ErasurePage after(ErasureEvent first, ErasureEvent... others) {
    var page = ErasurePage.startedBy(first, recorded(0, 0));
    for (var i = 0; i < others.length; i++) {
      page = page.after(others[i], recorded(i + 1, i + 1));
    }
    return page;
  }
}
