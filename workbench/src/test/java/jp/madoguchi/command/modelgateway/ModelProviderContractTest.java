package jp.madoguchi.command.modelgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.workbench.fakemodel.Fault;
import jp.madoguchi.workbench.fakemodel.Parrot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a provider does, there is an outcome, and never an exception. */
class ModelProviderContractTest {

  private static final String ANSWER = "転入届は引っ越した日から14日以内に市民課へ届け出てください。[1]手数料は300円です。[1]";

  @Test
  void an_answer_comes_sentence_by_sentence_with_its_sources() {
    var way = WayOut.saying(ANSWER);
    var outcome = (Answered) way.ask("転入届はいつまでですか");

    assertThat(outcome.sentences()).hasSize(2).allMatch(Sentence::supported);
    assertThat(outcome.sentences().getFirst().sources()).containsExactly("article-moving-in");
    assertThat(way.shown).hasSize(2);
    assertThat(String.join("", way.shown)).isEqualTo(outcome.text()).isEqualTo(ANSWER);
    assertThat(outcome.exchange().received()).isEqualTo(ANSWER);
    assertThat(outcome.exchange().tokensIn()).isEqualTo(42);
    assertThat(outcome.exchange().promptVersion()).matches("answer@[0-9a-f]{8}");
  }

  @Test
  void a_parrot_is_believed() {
    var way = WayOut.to(Parrot::answerTo);
    assertThat(way.ask("転入届はいつまでですか")).isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"TOO_MANY_REQUESTS", "OUT_OF_ORDER"})
  void a_busy_provider_is_asked_again(Fault fault) {
    var way = WayOut.saying(ANSWER);
    way.model.fails(fault, fault);

    assertThat(way.ask("転入届はいつまでですか")).isInstanceOf(Answered.class);
    assertThat(way.requests()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"TOO_MANY_REQUESTS", "OUT_OF_ORDER"})
  void and_given_up_after_three_times(Fault fault) {
    var way = WayOut.saying(ANSWER);
    way.model.fails(fault, fault, fault);

    assertThat(reason(way.ask("転入届はいつまでですか"))).isEqualTo(Reason.PROVIDER_FAILED);
    assertThat(way.shown).isEmpty();
  }

  @Test
  void a_silent_provider_is_not_waited_for() {
    var way = WayOut.waiting(Duration.ofMillis(300));
    way.model.fails(Fault.SILENT);

    assertThat(reason(way.ask("転入届はいつまでですか"))).isEqualTo(Reason.TIMED_OUT);
    way.model.close();
  }

  @Test
  void an_answer_that_breaks_off_is_none_and_what_came_is_kept() {
    var way = WayOut.saying(ANSWER);
    way.model.fails(Fault.CUT);

    var outcome = (Unanswered) way.ask("転入届はいつまでですか");

    assertThat(outcome.reason()).isEqualTo(Reason.CUT_OFF);
    var received = Objects.requireNonNull(outcome.exchange()).received();
    assertThat(received).isNotEmpty();
    assertThat(ANSWER).startsWith(received);
  }

  @Test
  void garbage_is_no_answer() {
    var way = WayOut.saying(ANSWER);
    way.model.fails(Fault.GARBAGE);

    assertThat(reason(way.ask("転入届はいつまでですか"))).isEqualTo(Reason.PROVIDER_FAILED);
  }

  @Test
  void nobody_listens() {
    var way = WayOut.waiting(Duration.ofSeconds(20));
    way.model.close();

    assertThat(reason(way.ask("転入届はいつまでですか"))).isEqualTo(Reason.PROVIDER_FAILED);
  }

  @Test
  void a_provider_that_always_fails_is_left_alone() {
    var way = WayOut.saying(ANSWER);
    for (var failures = 0; failures < 5; failures++) {
      way.model.fails(Fault.CUT);
      assertThat(reason(way.ask("転入届はいつまでですか"))).isEqualTo(Reason.CUT_OFF);
    }

    assertThat(reason(way.ask("転入届はいつまでですか"))).isEqualTo(Reason.CIRCUIT_OPEN);
    assertThat(way.requests()).hasSize(5);
  }

  @Test
  void a_section_has_so_much_a_day() {
    var way = WayOut.withTokensADay(50, ANSWER);
    assertThat(reason(way.ask("転入届はいつまでですか"))).isEqualTo(Reason.OVER_BUDGET);
    assertThat(way.requests()).isEmpty();
  }

  @Test
  void metrics_say_what_came_of_it_and_nothing_else() {
    var way = WayOut.saying(ANSWER);
    way.ask("架空 太郎さんの転入届はいつまでですか");

    assertThat(
            way.meters.get("madoguchi.model.requests").tag("outcome", "ANSWERED").timer().count())
        .isEqualTo(1);
    assertThat(way.meters.getMeters().toString()).doesNotContain("太郎", "転入");
  }

  @Test
  void without_a_provider_nothing_leaves() {
    var outcome =
        new NoModel()
            .ask(
                new ModelRequest(
                    WayOut.CITIZENS,
                    Task.ANSWER,
                    "転入届は",
                    List.of(WayOut.MOVING_IN),
                    KnownPerson.nobody()),
                _ -> {});

    assertThat(outcome).isEqualTo(new Unanswered(Reason.NOT_CONFIGURED, null));
  }

  private static Reason reason(Outcome outcome) {
    return ((Unanswered) outcome).reason();
  }
}
