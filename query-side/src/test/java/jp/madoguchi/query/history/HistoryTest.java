package jp.madoguchi.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Instant NINE = Instant.parse("2026-11-02T00:00:00Z");
  private static final Actor CLERK =
      new Actor(new StaffId("staff-sato"), new DepartmentId("dept-citizens"), "", "");

  private final Words words = new Words();
  private final Retelling<Told, String> retelling = new Retelling<>(words, words);
  private final History history = History.of(IntStream.range(0, 1_000).mapToObj(HistoryTest::fact));

  @Test
  void a_moment_reads_the_same_from_the_nearest_page_as_from_the_first_fact() {
    retelling.page(history, history.facts());

    for (var minute : List.of(0, 96, 97, 255, 256, 257, 700, 999)) {
      var held = new Moment(after(minute), after(minute)).of(history.facts(), retelling);

      assertThat(retelling.page(history, held))
          .isEqualTo(retelling.page(History.of(history.facts().stream()), held));
    }
  }

  @Test
  void what_was_told_once_is_told_on_from_the_nearest_page() {
    retelling.page(history, history.facts());
    words.spoken = 0;

    retelling.page(history, history.facts());

    assertThat(words.spoken).isEqualTo(1_000 - 768);
  }

  @Test
  void pages_without_a_late_fact_are_no_pages_of_those_that_knew_it() {
    var held = new Moment(after(600), after(600)).of(history.facts(), retelling);
    retelling.page(history, held);

    assertThat(retelling.page(history, history.facts()).orElseThrow().said()).hasSize(1_000);
  }

  @Test
  void a_life_with_a_fact_gone_names_it_and_is_whole_until_there() {
    var torn = History.of(Stream.of(fact(0), fact(1), fact(3)));

    assertThat(torn.firstMissing()).hasValue(2);
    assertThat(torn.has(2)).isTrue();
    assertThat(torn.has(3)).isFalse();
    assertThat(history.firstMissing()).isEmpty();
  }

  private static Instant after(int minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }

  /** A fact a minute; every ninety-seventh is said to have happened an hour after it was told. */
  private static Fact fact(int number) {
    var recorded = new Recorded(number, after(number), CLERK);
    var happened = number % 97 == 96 ? after(number + 60) : after(number);
    return new Fact(
        new GenericDomainEventMessage<>("Said", "life-1", number, Integer.toString(number)),
        recorded,
        happened);
  }

  private record Told(String id, long sequence, List<String> said) implements Page {}

  private static final class Words implements LifeFold<Told, String>, Depiction<Told> {

    private int spoken;

    @Override
    public Told after(Optional<Told> page, String fact, Recorded recorded) {
      spoken++;
      var before = page.map(Told::said).orElse(List.of());
      return new Told("life-1", recorded.sequence(), Rows.with(before, fact));
    }

    @Override
    public Class<Told> page() {
      return Told.class;
    }

    @Override
    public Class<String> facts() {
      return String.class;
    }

    @Override
    public String form() {
      return "told-v1";
    }

    @Override
    public Object view(Told page, Shown shown, Instant at) {
      return page;
    }
  }
}
