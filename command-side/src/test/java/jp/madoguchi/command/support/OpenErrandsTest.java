package jp.madoguchi.command.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.support.OpenErrands.OpenErrand;
import jp.madoguchi.shared.id.ConsultationId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class OpenErrandsTest {

  private static final Instant NINE = Instant.parse("2026-04-02T00:00:00Z");
  private static final ConsultationId FIRST = new ConsultationId("consultation-1");
  private static final ConsultationId SECOND = new ConsultationId("consultation-2");

  private final JdbcTemplate jdbc = new JdbcTemplate(Tables.empty());
  private final OpenErrands<ConsultationId> questions =
      new OpenErrands<>(
          jdbc, "open_question", "consultation", ConsultationId::value, ConsultationId::new);

  @Test
  void the_longest_waiting_is_handed_out_first_and_to_one_only() {
    questions.add(SECOND, NINE.plusSeconds(1));
    questions.add(FIRST, NINE);

    assertThat(questions.claim(1)).containsExactly(new OpenErrand<>(FIRST, 1));
    assertThat(questions.claim(5)).containsExactly(new OpenErrand<>(SECOND, 1));
    assertThat(questions.claim(5)).isEmpty();
  }

  @Test
  void who_dies_in_the_middle_leaves_it_to_the_next() {
    questions.add(FIRST, NINE);
    questions.claim(1);

    nobodyHasSaidAnythingForLong();

    assertThat(questions.claim(1)).containsExactly(new OpenErrand<>(FIRST, 2));
  }

  @Test
  void who_says_that_they_go_on_keeps_it() {
    questions.add(FIRST, NINE);
    questions.claim(1);
    nobodyHasSaidAnythingForLong();

    questions.renew(List.of(FIRST));

    assertThat(questions.claim(1)).isEmpty();
  }

  @Test
  void what_is_told_twice_is_there_once_and_what_is_answered_is_gone() {
    questions.add(FIRST, NINE);
    questions.add(FIRST, NINE);
    questions.remove(FIRST);

    assertThat(questions.claim(5)).isEmpty();
  }

  private void nobodyHasSaidAnythingForLong() {
    jdbc.update("update open_question set claimed_until = now() - interval '1 second'");
  }
}
