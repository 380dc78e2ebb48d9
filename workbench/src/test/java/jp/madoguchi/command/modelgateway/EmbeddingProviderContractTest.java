package jp.madoguchi.command.modelgateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.madoguchi.command.modelgateway.provider.SpringAiEmbeddings;
import jp.madoguchi.platform.consultation.Meaning;
import jp.madoguchi.workbench.fakemodel.FakeModel;
import jp.madoguchi.workbench.fakemodel.Fault;
import jp.madoguchi.workbench.fakemodel.Parrot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A provider of embeddings over real HTTP: what leaves, and what comes of its troubles. */
class EmbeddingProviderContractTest {

  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private FakeModel model;

  @BeforeEach
  void a_provider_listens() throws IOException {
    model = FakeModel.listening(0, Parrot::answerTo);
  }

  @AfterEach
  void and_ends() {
    model.close();
  }

  @Test
  void a_question_lies_where_it_always_lies_and_near_what_is_like_it() {
    var embeddings = within(PATIENT);
    var question = placed(embeddings);
    var passages = embeddings.ofPassages(List.of("転入届の期限は14日", "犬の登録")).orElseThrow();

    assertThat(question.model()).isEqualTo("fake");
    assertThat(placed(embeddings).place()).isEqualTo(question.place());
    assertThat(passages).hasSize(2);
    assertThat(likeness(question, passages.getFirst()))
        .isGreaterThan(likeness(question, passages.getLast()));
  }

  @Test
  void nothing_of_the_visitor_leaves() {
    var visitor =
        new KnownPerson(
            List.of("架空 太郎"),
            List.of("カクウ タロウ"),
            List.of("昭和60年5月3日"),
            List.of("090-1234-5678"),
            List.of(),
            List.of("架空市本町1-2-3"),
            List.of(),
            List.of("9000000001"));

    var placing =
        within(PATIENT)
            .ofQuestion("架空太郎(カクウタロウ)さん、昭和60年5月3日生、090-1234-5678、架空市本町1-2-3の転入届", visitor)
            .orElseThrow();

    assertThat(placing.sent()).contains("〔氏名1〕");
    assertThat(sent()).contains(placing.sent());
    assertThat(sent()).contains("転入届", "〔氏名1〕");
    assertThat(sent()).doesNotContain("太郎", "タロウ", "昭和60", "1234", "本町1", "9000000001");
  }

  @Test
  void a_question_that_cannot_be_cleared_is_not_sent() {
    assertThat(within(PATIENT).ofQuestion("\uE000さんの転入届", KnownPerson.nobody())).isEmpty();
    assertThat(model.requests()).isEmpty();
  }

  @Test
  void a_passage_that_cannot_be_cleared_lies_nowhere_and_the_others_in_their_places() {
    var found = within(PATIENT).ofPassages(List.of("\uE000", "犬の登録")).orElseThrow();

    assertThat(found.getFirst().place()).isEmpty();
    assertThat(found.getLast().place()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void whatever_goes_wrong_is_no_answer_but_it_is_known_what_left(Fault fault) {
    model.fails(fault);
    assertThat(within(SHORT).ofQuestion("転入届", KnownPerson.nobody()).orElseThrow())
        .returns("転入届", Placing::sent)
        .returns(null, Placing::meaning);
  }

  @Test
  void nobody_listens() {
    model.close();
    assertThat(within(PATIENT).ofQuestion("転入届", KnownPerson.nobody()).orElseThrow().meaning())
        .isNull();
  }

  @Test
  void a_provider_that_always_fails_is_left_alone() {
    var failures = 5;
    var embeddings = within(PATIENT);
    for (var failed = 0; failed < failures; failed++) {
      model.fails(Fault.OUT_OF_ORDER);
      embeddings.ofQuestion("転入届", KnownPerson.nobody());
    }

    assertThat(embeddings.ofQuestion("転入届", KnownPerson.nobody())).isEmpty();
    assertThat(model.requests()).hasSize(failures);
  }

  @Test
  void metrics_say_what_came_of_it_and_nothing_else() {
    within(PATIENT).ofQuestion("架空 太郎さんの転入届", KnownPerson.nobody());

    assertThat(
            meters.get("madoguchi.embedding.requests").tag("outcome", "ANSWERED").counter().count())
        .isEqualTo(1);
    assertThat(meters.getMeters().toString()).doesNotContain("太郎", "転入");
  }

  private static Meaning placed(Embeddings embeddings) {
    var placing = embeddings.ofQuestion("転入届の期限", KnownPerson.nobody()).orElseThrow();
    return Objects.requireNonNull(placing.meaning());
  }

  private Embeddings within(Duration within) {
    var provider = new SpringAiEmbeddings(model.url(), "", "fake", within);
    return new MaskingEmbeddings(provider, provider, meters);
  }

  private String sent() {
    return model.requests().stream()
        .map(body -> new String(body, UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private static double likeness(Meaning one, Meaning other) {
    var product = 0.0;
    for (var at = 0; at < one.place().length; at++) {
      product += one.place()[at] * other.place()[at];
    }
    return product / (length(one) * length(other));
  }

  private static double length(Meaning one) {
    var squares = 0.0;
    for (var coordinate : one.place()) {
      squares += coordinate * coordinate;
    }
    return Math.sqrt(squares);
  }
}
