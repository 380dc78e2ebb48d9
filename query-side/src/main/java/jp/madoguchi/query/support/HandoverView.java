package jp.madoguchi.query.support;

import java.time.Instant;
import jp.madoguchi.projection.support.Handover;
import jp.madoguchi.projection.support.Handover.Answer;
import jp.madoguchi.projection.support.Handover.State;
import jp.madoguchi.shared.contact.HandoverReason;
import org.jspecify.annotations.Nullable;

/** 引継ぎ・移送 — one hand-over and its answer, with the words and names for it. */
public record HandoverView(
    int number,
    Named from,
    Named to,
    HandoverReason reason,
    String reasonLabel,
    @Nullable String note,
    Named by,
    Instant at,
    State state,
    String stateLabel,
    @Nullable AnswerView answer) {

  public static HandoverView of(Handover handover, Shown shown) {
    return new HandoverView(
        handover.number(),
        shown.named(handover.from()),
        shown.named(handover.to()),
        handover.reason(),
        handover.reason().label(),
        shown.textIfPresent(handover.note()),
        shown.named(handover.by()),
        handover.at(),
        handover.state(),
        handover.state().label(),
        answerOf(handover.answer(), shown));
  }

  private static @Nullable AnswerView answerOf(@Nullable Answer answer, Shown shown) {
    return answer == null
        ? null
        : new AnswerView(
            answer.accepted(),
            shown.textIfPresent(answer.note()),
            shown.named(answer.by()),
            answer.at());
  }

  /** 受入れ・差戻し — what the section that was asked has answered. */
  public record AnswerView(boolean accepted, @Nullable String note, Named by, Instant at) {}
}
