package jp.madoguchi.command.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.support.AnswerGuidance;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import org.junit.jupiter.api.Test;

/** What a visitor answers is kept once, by one revision. */
class GuidedTest {

  private static final ContactId CONTACT = ContactId.next();
  private static final Instant NINE = Instant.parse("2026-04-02T00:00:00Z");
  private static final GivenAnswer MOVES_IN = new GivenAnswer("用件", List.of("転入"));
  private static final GivenAnswer MOVES_OUT = new GivenAnswer("用件", List.of("転出"));
  private static final GivenAnswer HAS_A_CARD = new GivenAnswer("カード", List.of("はい"));

  private final Guided movesIn = Guided.NOT_YET.after(answered(1, MOVES_IN));

  @Test
  void only_what_is_new_becomes_a_fact() {
    assertThat(movesIn.answer(asked(1, MOVES_IN, HAS_A_CARD)))
        .containsExactly(answered(1, HAS_A_CARD));
    assertThat(movesIn.answer(asked(1, MOVES_IN))).isEmpty();
  }

  @Test
  void a_changed_answer_is_new() {
    assertThat(movesIn.answer(asked(1, MOVES_OUT))).containsExactly(answered(1, MOVES_OUT));
  }

  @Test
  void the_first_answer_pins_the_revision() {
    assertThatThrownBy(() -> movesIn.answer(asked(2, HAS_A_CARD)))
        .hasMessage("この来庁者対応の手続判定は、ガイドの第1版で始まっています");
  }

  @Test
  void to_ask_without_an_answer_is_no_news_whatever_the_revision() {
    assertThat(movesIn.answer(asked(0))).isEmpty();
  }

  private static AnswerGuidance asked(int revision, GivenAnswer... answers) {
    return new AnswerGuidance(CONTACT, GuideId.OF_THE_CITY, revision, List.of(answers), NINE);
  }

  private static ContactEvent answered(int revision, GivenAnswer... answers) {
    return new GuidanceAnswered(CONTACT, GuideId.OF_THE_CITY, revision, List.of(answers), NINE);
  }
}
