package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactStories.NINE;
import static jp.madoguchi.command.contact.ContactStories.PENSION;
import static jp.madoguchi.command.contact.ContactStories.PENSION_PAPERS;
import static jp.madoguchi.shared.contact.Consideration.PROXY;
import static jp.madoguchi.shared.contact.Purpose.DOG;
import static jp.madoguchi.shared.contact.Purpose.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.command.support.Considerations;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.rejection.Reason.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactValuesTest {

  private static final ProcedureId PENSION_PAPER = new ProcedureId("proc-pension-death");

  @ParameterizedTest
  @ValueSource(ints = {0, 6, Integer.MIN_VALUE})
  void a_score_is_from_one_to_five(int score) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Score(score));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void the_best_and_the_worst_are_scores(int score) {
    assertThat(new Score(score).value()).isEqualTo(score);
  }

  @Test
  void nobody_comes_without_a_purpose() {
    assertThatIllegalArgumentException().isThrownBy(Purposes::of);
    assertThatIllegalArgumentException().isThrownBy(() -> new Purposes(Arrays.asList(DOG, null)));
  }

  @Test
  void a_purpose_counts_once() {
    assertThat(Purposes.of(DOG, TAX, DOG).all()).containsExactly(DOG, TAX);
  }

  @Test
  void somebody_is_told_by_an_announcement() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Announcements(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Announcements(Arrays.asList(PENSION_PAPERS, null)));
  }

  @Test
  void a_section_is_told_once_by_an_announcement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Announcements(List.of(PENSION_PAPERS, PENSION_PAPERS)));
  }

  @Test
  void a_procedure_is_announced_once() {
    var twice = new Announcement(PENSION, List.of(PENSION_PAPER, PENSION_PAPER));

    assertThat(new Announcements(List.of(twice)).all().getFirst().procedures())
        .containsExactly(PENSION_PAPER);
  }

  @Test
  void a_consideration_is_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Considerations(Arrays.asList(PROXY, null)));
  }

  @Test
  void considerations_may_be_left_out_and_count_once() {
    assertThat(Considerations.orNone(null)).isEmpty();
    assertThat(Considerations.orNone(new Considerations(List.of(PROXY, PROXY))))
        .containsExactly(PROXY);
  }

  @Test
  void a_button_may_be_pressed_without_a_word() {
    var nine = NINE.atOffset(ZoneOffset.ofHours(9));

    assertThat(Moment.said(null)).isNull();
    assertThat(Moment.said(new Moment(null))).isNull();
    assertThat(Moment.said(new Moment(nine))).isEqualTo(nine);
  }

  @Test
  void callers_can_tell_what_sort_of_no_it_is() {
    assertThat(ContactRejection.ALREADY_CALLED.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(ContactRejection.UNKNOWN_NOTE.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(ContactRejection.FOLLOW_UP_IS_PAST.kind()).isEqualTo(Kind.IMPOSSIBLE);
  }
}
