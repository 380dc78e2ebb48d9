package jp.madoguchi.query.consultation;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.consultation.Reply;
import jp.madoguchi.projection.consultation.Reply.Judgement;
import jp.madoguchi.query.support.ExchangeView;
import jp.madoguchi.query.support.HitView;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.consultation.ModelAnswer;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.consultation.QuestionPlacing;
import org.jspecify.annotations.Nullable;

/**
 * 回答 — what AIナビ said, as it is shown.
 *
 * @param answered whether there is an answer
 * @param sentence the same, for people
 * @param text what a model made of the sources, none if none was asked or it said nothing
 * @param sentences the same, sentence by sentence, with what supports it
 * @param silence why no model's words are here, if there are none
 * @param placing what left to be placed by its meaning, masked
 * @param exchange what left for the model and came back, masked
 * @param millis how long the answer took
 */
record ReplyView(
    boolean answered,
    String sentence,
    @Nullable DeclineReason declined,
    List<HitView> sources,
    List<HitView> nearMisses,
    @Nullable String text,
    List<SentenceView> sentences,
    @Nullable ModelSilence silence,
    @Nullable String silenceLabel,
    @Nullable PlacingView placing,
    @Nullable ExchangeView exchange,
    double confidence,
    long millis,
    Instant at,
    List<JudgementView> verdicts) {

  static @Nullable ReplyView of(@Nullable Reply reply, Shown shown) {
    if (reply == null) {
      return null;
    }
    var sources = hits(reply.sources(), shown);
    var nearMisses = hits(reply.nearMisses(), shown);
    var words = reply.words();
    var silence = reply.silence();
    return new ReplyView(
        reply.declined() == null,
        sentence(reply, sources, nearMisses),
        reply.declined(),
        sources,
        nearMisses,
        words == null ? null : shown.text(words.text()),
        words == null
            ? List.of()
            : words.sentences().stream().map(one -> SentenceView.of(one, shown)).toList(),
        silence,
        silence == null ? null : silence.label(),
        PlacingView.of(reply.placing(), shown),
        ExchangeView.of(reply.exchange(), shown),
        reply.confidence(),
        reply.millis(),
        reply.at(),
        reply.judgements().stream().map(one -> JudgementView.of(one, shown)).toList());
  }

  private static List<HitView> hits(List<CitedPassage> cited, Shown shown) {
    return cited.stream().map(one -> HitView.of(one, shown.named(one.department()))).toList();
  }

  private static String sentence(Reply reply, List<HitView> sources, List<HitView> nearMisses) {
    return reply.declined() == DeclineReason.SEARCH_UNAVAILABLE
        ? "検索できませんでした。もう一度相談するか、所管の課に照会してください"
        : HitView.sentence(sources, nearMisses);
  }

  /** 質問の位置付け — what left to be placed by its meaning, as it is shown. */
  record PlacingView(String sent, String model, int coordinates, long millis) {

    private static @Nullable PlacingView of(@Nullable QuestionPlacing placing, Shown shown) {
      return placing == null
          ? null
          : new PlacingView(
              shown.text(placing.sent()), placing.model(), placing.coordinates(), placing.millis());
    }
  }

  /** 文 — one sentence of a model, as it is shown. */
  record SentenceView(String text, List<String> articles, boolean supported, List<String> struck) {

    private static SentenceView of(ModelAnswer.Sentence sentence, Shown shown) {
      return new SentenceView(
          shown.text(sentence.text()),
          sentence.articles(),
          sentence.supported(),
          sentence.struck().stream().map(shown::text).toList());
    }
  }

  /** 評価 — what somebody made of the answer, as it is shown. */
  record JudgementView(
      AnswerVerdict verdict,
      String verdictLabel,
      @Nullable String wording,
      @Nullable String reason,
      Named by,
      Instant at) {

    private static JudgementView of(Judgement judgement, Shown shown) {
      return new JudgementView(
          judgement.verdict(),
          judgement.verdict().label(),
          shown.textIfPresent(judgement.wording()),
          shown.textIfPresent(judgement.reason()),
          shown.named(judgement.by()),
          judgement.at());
    }
  }
}
