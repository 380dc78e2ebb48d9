package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactStories.PENSION_PAPERS;
import static jp.madoguchi.shared.contact.Purpose.DOG;
import static jp.madoguchi.shared.contact.Purpose.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactValuesTest {

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
}
