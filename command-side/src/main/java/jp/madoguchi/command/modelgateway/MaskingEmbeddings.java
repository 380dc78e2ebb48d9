package jp.madoguchi.command.modelgateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.command.modelgateway.masking.Masking;
import jp.madoguchi.command.modelgateway.masking.NotCleared;
import jp.madoguchi.command.modelgateway.provider.EmbeddingProvider;
import jp.madoguchi.command.modelgateway.provider.ProviderTrouble;
import jp.madoguchi.platform.consultation.Meaning;

/** マスキングする埋め込み — mask, check, send. Nothing comes back that a reader would see. */
final class MaskingEmbeddings implements Embeddings {

  private static final String FOR_QUESTIONS = "question";
  private static final String FOR_PASSAGES = "passages";

  private final EmbeddingProvider forQuestions;
  private final EmbeddingProvider forPassages;
  private final MeterRegistry meters;
  private final CircuitBreaker questions = Patience.circuit("embedding-of-questions");
  private final CircuitBreaker passages = Patience.circuit("embedding-of-passages");

  /**
   * @param forQuestions the same provider, less patient than the other
   */
  MaskingEmbeddings(
      EmbeddingProvider forQuestions, EmbeddingProvider forPassages, MeterRegistry meters) {
    this.forQuestions = forQuestions;
    this.forPassages = forPassages;
    this.meters = meters;
  }

  @Override
  public Optional<Placing> ofQuestion(String typed, KnownPerson person) {
    try {
      var cleared = new Masking(person).typed(typed);
      return isLeftAlone(FOR_QUESTIONS, questions)
          ? Optional.empty()
          : Optional.of(placing(cleared));
    } catch (NotCleared _) {
      count(FOR_QUESTIONS, "NOT_CLEARED");
      return Optional.empty();
    }
  }

  private Placing placing(String cleared) {
    var begun = System.nanoTime();
    var found = sent(FOR_QUESTIONS, forQuestions, questions, List.of(cleared));
    return new Placing(
        cleared,
        forQuestions.model(),
        found.map(List::getFirst).orElse(null),
        Duration.ofNanos(System.nanoTime() - begun));
  }

  @Override
  public Optional<List<Meaning>> ofPassages(List<String> published) {
    var cleared = published.stream().map(MaskingEmbeddings::cleared).toList();
    var fit = cleared.stream().flatMap(Optional::stream).toList();
    if (fit.isEmpty()) {
      return Optional.of(inPlace(cleared, List.of()));
    }
    return isLeftAlone(FOR_PASSAGES, passages)
        ? Optional.empty()
        : sent(FOR_PASSAGES, forPassages, passages, fit).map(found -> inPlace(cleared, found));
  }

  private static Optional<String> cleared(String published) {
    try {
      return Optional.of(new Masking(KnownPerson.nobody()).published(published));
    } catch (NotCleared _) {
      return Optional.empty();
    }
  }

  /** What was not sent lies nowhere. */
  private List<Meaning> inPlace(List<Optional<String>> cleared, List<Meaning> found) {
    var nowhere = new Meaning(forPassages.model(), new float[0]);
    var left = new ArrayList<>(found);
    return cleared.stream().map(text -> text.isPresent() ? left.removeFirst() : nowhere).toList();
  }

  private boolean isLeftAlone(String what, CircuitBreaker circuit) {
    var isOpen = !circuit.tryAcquirePermission();
    if (isOpen) {
      count(what, "CIRCUIT_OPEN");
    }
    return isOpen;
  }

  private Optional<List<Meaning>> sent(
      String what, EmbeddingProvider provider, CircuitBreaker circuit, List<String> cleared) {
    try {
      var places = provider.places(cleared);
      circuit.onSuccess(0, TimeUnit.NANOSECONDS);
      count(what, "ANSWERED");
      return Optional.of(
          places.stream().map(place -> new Meaning(provider.model(), place)).toList());
    } catch (ProviderTrouble e) {
      circuit.onError(0, TimeUnit.NANOSECONDS, e);
      count(what, e.sort().name());
      return Optional.empty();
    }
  }

  private void count(String what, String outcome) {
    meters.counter("madoguchi.embedding.requests", "of", what, "outcome", outcome).increment();
  }
}
