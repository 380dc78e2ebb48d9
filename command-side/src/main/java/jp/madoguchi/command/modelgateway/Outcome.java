package jp.madoguchi.command.modelgateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 結果 — what came of asking a model. */
public sealed interface Outcome {

  /**
   * 回答あり — the answer, cleared.
   *
   * @param text for the reader: its sentences as they stand, without placeholders. Readable
   *     personal data may be in it, so it is sealed before it is kept
   */
  record Answered(Exchange exchange, String text, List<Sentence> sentences) implements Outcome {

    public Answered {
      sentences = List.copyOf(sentences);
    }

    /** Never the words: logs need none of them. */
    @Override
    public String toString() {
      return "Answered[%d sentences]".formatted(sentences.size());
    }
  }

  /**
   * 回答なし — retrieval answers alone.
   *
   * @param exchange what was sent, and what came back before it broke off; nothing if nothing left
   */
  record Unanswered(Reason reason, @Nullable Exchange exchange) implements Outcome {}

  /** なぜ回答がないか. */
  enum Reason {
    NOT_CONFIGURED("言語モデルは設定されていません"),
    NOT_CLEARED("個人に関する情報を取り除けなかったため、言語モデルには送っていません"),
    OVER_BUDGET("本日の言語モデルの利用枠を使い切りました"),
    CIRCUIT_OPEN("言語モデルの不調が続いているため、しばらく使いません"),
    TIMED_OUT("言語モデルが時間内に回答しませんでした"),
    PROVIDER_FAILED("言語モデルが回答できませんでした"),
    CUT_OFF("言語モデルの回答が途中で切れました"),
    DECLINED("言語モデルは、出典からは答えられないとしました"),
    ANSWER_NOT_CLEARED("言語モデルの回答は確認を通らなかったため、表示しません");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** For staff. */
    public String sentence() {
      return sentence;
    }
  }
}
