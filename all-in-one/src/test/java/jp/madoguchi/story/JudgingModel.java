package jp.madoguchi.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.ModelRequest;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Sentence;

/** 審査を提案するモデル — what it says about the custody of a child, as a story has written it. */
final class JudgingModel {

  static final String GROUNDS = "児童と同居していると書かれています。[2]";

  private static final String QUESTION = "手続「児童手当 認定請求」の審査項目「児童の監護」";

  private JudgingModel() {}

  static void judges(Function<ModelRequest, Outcome> script) {
    ScriptedModel.judges(QUESTION, script);
  }

  static void isGone() {
    ScriptedModel.isGone(QUESTION);
  }

  static Outcome saying(String verdict, String grounds, List<String> cited) {
    return answered(List.of("判定：" + verdict, grounds), cited);
  }

  static Outcome answered(List<String> sentences, List<String> cited) {
    return new Answered(
        exchange(),
        String.join("", sentences),
        sentences.stream().map(one -> new Sentence(one, cited, true, List.of())).toList());
  }

  static Exchange exchange() {
    return new Exchange(
        "審査項目 〔…〕", "判定：一致", "scripted", "review@0", Duration.ofMillis(40), 12, 5, Map.of());
  }
}
