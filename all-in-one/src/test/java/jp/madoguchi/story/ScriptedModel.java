package jp.madoguchi.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.madoguchi.command.modelgateway.Embeddings;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.modelgateway.ModelGateway;
import jp.madoguchi.command.modelgateway.ModelRequest;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.command.modelgateway.Placing;
import jp.madoguchi.platform.consultation.Meaning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 台本のあるモデル — says what a story has written for a question; otherwise there is no model. */
@Configuration(proxyBeanMethods = false)
class ScriptedModel {

  private static final Map<String, BiFunction<ModelRequest, Consumer<String>, Outcome>> SCRIPTS =
      new ConcurrentHashMap<>();
  private static final Map<String, Placing> PLACES = new ConcurrentHashMap<>();

  @Bean
  ModelGateway modelGateway() {
    return (request, shown) ->
        SCRIPTS
            .getOrDefault(request.question(), (_, _) -> new Unanswered(Reason.NOT_CONFIGURED, null))
            .apply(request, shown);
  }

  @Bean
  Embeddings embeddings() {
    return new Embeddings() {

      @Override
      public Optional<Placing> ofQuestion(String typed, KnownPerson person) {
        return Optional.ofNullable(PLACES.get(typed));
      }

      @Override
      public Optional<List<Meaning>> ofPassages(List<String> published) {
        return Optional.empty();
      }
    };
  }

  static void places(String question, Placing placing) {
    PLACES.put(question, placing);
  }

  static void isAsked(String question, Function<Consumer<String>, Outcome> script) {
    SCRIPTS.put(question, (_, shown) -> script.apply(shown));
  }

  static void judges(String question, Function<ModelRequest, Outcome> script) {
    SCRIPTS.put(question, (request, _) -> script.apply(request));
  }

  static void isGone(String question) {
    SCRIPTS.remove(question);
  }

  /** A model thinks for as long as a story wants. */
  static void waitsFor(CountDownLatch moment) {
    try {
      moment.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
