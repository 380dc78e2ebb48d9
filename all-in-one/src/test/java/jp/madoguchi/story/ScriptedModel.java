package jp.madoguchi.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.madoguchi.command.modelgateway.ModelGateway;
import jp.madoguchi.command.modelgateway.ModelRequest;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 台本のあるモデル — says what a story has written for a question; otherwise there is no model. */
@Configuration(proxyBeanMethods = false)
class ScriptedModel {

  private static final Map<String, BiFunction<ModelRequest, Consumer<String>, Outcome>> SCRIPTS =
      new ConcurrentHashMap<>();

  @Bean
  ModelGateway modelGateway() {
    return (request, shown) ->
        SCRIPTS
            .getOrDefault(request.question(), (_, _) -> new Unanswered(Reason.NOT_CONFIGURED, null))
            .apply(request, shown);
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
}
