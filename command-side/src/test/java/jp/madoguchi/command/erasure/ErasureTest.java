package jp.madoguchi.command.erasure;

import static jp.madoguchi.command.erasure.ErasureRejection.ERASURE_HAS_BEGUN;
import static jp.madoguchi.command.erasure.ErasureRejection.ERASURE_IS_ASKED_FOR_ALREADY;
import static jp.madoguchi.command.erasure.ErasureRejection.ERASURE_IS_NOT_ASKED_FOR;
import static jp.madoguchi.command.erasure.ErasureRejection.HOLD_IS_NOT_STANDING;
import static jp.madoguchi.command.erasure.ErasureRejection.LEGAL_HOLD_STANDS;
import static jp.madoguchi.command.erasure.ErasureRejection.NEEDS_ANOTHER_PERSON;
import static jp.madoguchi.command.support.Refused.because;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.erasure.ErasureCommand.ApproveErasure;
import jp.madoguchi.command.erasure.ErasureCommand.BeginErasure;
import jp.madoguchi.command.erasure.ErasureCommand.CertifyErasure;
import jp.madoguchi.command.erasure.ErasureCommand.HoldInAdvance;
import jp.madoguchi.command.erasure.ErasureCommand.LiftHold;
import jp.madoguchi.command.erasure.ErasureCommand.PlaceHold;
import jp.madoguchi.command.erasure.ErasureCommand.RefuseErasure;
import jp.madoguchi.command.erasure.ErasureCommand.RequestErasure;
import jp.madoguchi.command.erasure.ErasureCommand.RequestErasureAnew;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureApproved;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureBegun;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRefused;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRequested;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.erasure.ErasureId;
import jp.madoguchi.shared.erasure.LegalGround;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ErasureTest {

  private static final VisitorId HANAKO = new VisitorId("visitor-hanako");
  private static final ErasureId ERASURE = ErasureId.of(HANAKO);
  private static final StaffId SATO = new StaffId("staff-sato");
  private static final StaffId FUJITA = new StaffId("staff-fujita");
  private static final LegalGround GROUND = LegalGround.SUSPENSION_OF_USE;
  private static final SealedText REASON = new SealedText("erasure-hanako", "cmVhc29u");
  private static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");
  private static final List<String> LIVES = List.of("contact-1", "visitor-hanako");

  private final FixtureConfiguration<Erasure> fixture = new AggregateTestFixture<>(Erasure.class);

  @Test
  void is_asked_for() {
    fixture
        .givenNoPriorActivity()
        .when(new RequestErasure(ERASURE, GROUND, REASON, SATO, AT))
        .expectEvents(requested());
  }

  @Test
  void is_asked_for_once_at_a_time() {
    fixture
        .given(requested())
        .when(anew())
        .expectExceptionDetails(because(ERASURE_IS_ASKED_FOR_ALREADY));
  }

  @Test
  void is_asked_for_anew_after_a_refusal() {
    fixture.given(requested(), refused()).when(anew()).expectEvents(requested());
  }

  @Test
  void is_approved_by_another_person() {
    fixture.given(requested()).when(approveBy(FUJITA)).expectEvents(approved());
  }

  @Test
  void is_not_approved_by_whoever_asked() {
    fixture
        .given(requested())
        .when(approveBy(SATO))
        .expectNoEvents()
        .expectExceptionDetails(because(NEEDS_ANOTHER_PERSON));
  }

  @Test
  void approving_twice_is_not_news() {
    fixture.given(requested(), approved()).when(approveBy(FUJITA)).expectNoEvents();
  }

  @Test
  void is_not_approved_when_nobody_asks() {
    fixture
        .given(requested(), refused())
        .when(approveBy(FUJITA))
        .expectExceptionDetails(because(ERASURE_IS_NOT_ASKED_FOR));
  }

  @Test
  void is_refused() {
    fixture
        .given(requested())
        .when(new RefuseErasure(ERASURE, REASON, FUJITA, AT))
        .expectEvents(refused());
  }

  @Test
  void an_approval_may_be_taken_back_before_the_keys_are_gone() {
    fixture
        .given(requested(), approved(), held(1))
        .when(new RefuseErasure(ERASURE, REASON, FUJITA, AT))
        .expectEvents(refused());
  }

  @Test
  void is_not_approved_while_a_hold_stands() {
    fixture
        .given(requested(), held(1))
        .when(approveBy(FUJITA))
        .expectExceptionDetails(because(LEGAL_HOLD_STANDS));
  }

  @Test
  void a_hold_may_come_before_anybody_asks() {
    fixture
        .givenNoPriorActivity()
        .when(new HoldInAdvance(ERASURE, REASON, FUJITA, AT))
        .expectEvents(held(1));
  }

  @Test
  void a_hold_between_approval_and_execution_wins() {
    fixture.given(requested(), approved(), held(1)).when(begin()).expectNoEvents();
  }

  @Test
  void one_hold_of_two_is_enough() {
    fixture
        .given(held(1), held(2), lifted(1), requested())
        .when(approveBy(FUJITA))
        .expectExceptionDetails(because(LEGAL_HOLD_STANDS));
  }

  @Test
  void holds_are_counted() {
    fixture
        .given(held(1), lifted(1))
        .when(new PlaceHold(ERASURE, REASON, FUJITA, AT))
        .expectEvents(held(2))
        .expectResultMessagePayload(2);
  }

  @Test
  void a_hold_is_lifted_once() {
    fixture.given(held(1)).when(lift(1)).expectEvents(lifted(1));
    fixture.given(held(1), lifted(1)).when(lift(1)).expectNoEvents();
  }

  @Test
  void a_hold_that_was_never_placed_is_not_lifted() {
    fixture.given(held(1)).when(lift(2)).expectExceptionDetails(because(HOLD_IS_NOT_STANDING));
    fixture.given(held(1)).when(lift(0)).expectExceptionDetails(because(HOLD_IS_NOT_STANDING));
  }

  @Test
  void begins_when_approved_and_not_held() {
    fixture
        .given(requested(), approved(), held(1), lifted(1))
        .when(begin())
        .expectEvents(new ErasureBegun(ERASURE, HANAKO, AT));
  }

  @Test
  void does_not_begin_unapproved_nor_twice() {
    fixture.given(requested()).when(begin()).expectNoEvents();
    fixture.given(requested(), approved(), begun()).when(begin()).expectNoEvents();
  }

  @Test
  void a_hold_comes_too_late_once_it_has_begun() {
    fixture
        .given(requested(), approved(), begun())
        .when(new PlaceHold(ERASURE, REASON, FUJITA, AT))
        .expectExceptionDetails(because(ERASURE_HAS_BEGUN));
  }

  @Test
  void the_certificate_says_who_asked_and_who_approved() {
    fixture
        .given(requested(), approved(), begun())
        .when(new CertifyErasure(ERASURE, LIVES, 1, AT))
        .expectEvents(new VisitorErased(ERASURE, HANAKO, LIVES, 1, GROUND, SATO, FUJITA, AT));
  }

  @Test
  void is_certified_once_and_only_when_begun() {
    fixture
        .given(requested(), approved(), begun(), erased())
        .when(new CertifyErasure(ERASURE, LIVES, 1, AT))
        .expectNoEvents();
    fixture
        .given(requested(), approved())
        .when(new CertifyErasure(ERASURE, LIVES, 1, AT))
        .expectNoEvents();
  }

  @Test
  void whoever_is_erased_is_not_erased_again() {
    fixture
        .given(requested(), approved(), begun(), erased())
        .when(anew())
        .expectExceptionDetails(because(ERASURE_HAS_BEGUN));
  }

  private static RequestErasureAnew anew() {
    return new RequestErasureAnew(ERASURE, GROUND, REASON, SATO, AT);
  }

  private static ApproveErasure approveBy(StaffId staff) {
    return new ApproveErasure(ERASURE, staff, AT);
  }

  private static LiftHold lift(int hold) {
    return new LiftHold(ERASURE, hold, REASON, FUJITA, AT);
  }

  private static BeginErasure begin() {
    return new BeginErasure(ERASURE, AT);
  }

  private static ErasureRequested requested() {
    return new ErasureRequested(ERASURE, GROUND, REASON, SATO, AT);
  }

  private static ErasureApproved approved() {
    return new ErasureApproved(ERASURE, FUJITA, AT);
  }

  private static ErasureRefused refused() {
    return new ErasureRefused(ERASURE, REASON, FUJITA, AT);
  }

  private static LegalHoldPlaced held(int hold) {
    return new LegalHoldPlaced(ERASURE, hold, REASON, FUJITA, AT);
  }

  private static LegalHoldLifted lifted(int hold) {
    return new LegalHoldLifted(ERASURE, hold, REASON, FUJITA, AT);
  }

  private static ErasureBegun begun() {
    return new ErasureBegun(ERASURE, HANAKO, AT);
  }

  private static VisitorErased erased() {
    return new VisitorErased(ERASURE, HANAKO, LIVES, 1, GROUND, SATO, FUJITA, AT);
  }
}
