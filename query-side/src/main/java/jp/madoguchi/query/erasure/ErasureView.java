package jp.madoguchi.query.erasure;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.erasure.Certificate;
import jp.madoguchi.projection.erasure.ErasurePage;
import jp.madoguchi.projection.erasure.ErasureStage;
import jp.madoguchi.projection.erasure.LegalHold;
import jp.madoguchi.projection.erasure.Request;
import jp.madoguchi.projection.erasure.Request.Answer;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.erasure.LegalGround;
import org.jspecify.annotations.Nullable;

/** 消去 — one visitor's as it is shown. */
record ErasureView(
    String id,
    long version,
    String visitor,
    ErasureStage stage,
    String stageLabel,
    boolean held,
    List<RequestView> requests,
    List<HoldView> holds,
    @Nullable CertificateView certificate) {

  static ErasureView of(ErasurePage page, Shown shown) {
    return new ErasureView(
        page.id(),
        page.sequence(),
        page.visitor().value(),
        page.stage(),
        page.stage().label(),
        page.holds().stream().anyMatch(hold -> hold.lifted() == null),
        page.requests().stream().map(request -> RequestView.of(request, shown)).toList(),
        page.holds().stream().map(hold -> HoldView.of(hold, shown)).toList(),
        CertificateView.of(page.certificate(), shown));
  }

  /** 請求. */
  record RequestView(
      LegalGround ground,
      String groundLabel,
      String reason,
      Named by,
      Instant at,
      @Nullable AnswerView approval,
      @Nullable AnswerView refusal) {

    private static RequestView of(Request request, Shown shown) {
      return new RequestView(
          request.ground(),
          request.ground().label(),
          shown.text(request.reason()),
          shown.named(request.by()),
          request.at(),
          AnswerView.of(request.approval(), shown),
          AnswerView.of(request.refusal(), shown));
    }
  }

  /** 承認または却下. */
  record AnswerView(Named by, Instant at, @Nullable String reason) {

    private static @Nullable AnswerView of(@Nullable Answer answer, Shown shown) {
      return answer == null
          ? null
          : new AnswerView(
              shown.named(answer.by()), answer.at(), shown.textIfPresent(answer.reason()));
    }
  }

  /** 法的保全. */
  record HoldView(int number, String reason, Named by, Instant at, @Nullable LiftView lifted) {

    private static HoldView of(LegalHold hold, Shown shown) {
      return new HoldView(
          hold.number(),
          shown.text(hold.reason()),
          shown.named(hold.by()),
          hold.at(),
          LiftView.of(hold.lifted(), shown));
    }
  }

  /** 法的保全の解除. */
  record LiftView(String reason, Named by, Instant at) {

    private static @Nullable LiftView of(LegalHold.@Nullable Lift lift, Shown shown) {
      return lift == null
          ? null
          : new LiftView(shown.text(lift.reason()), shown.named(lift.by()), lift.at());
    }
  }

  /** 消去証明. */
  record CertificateView(
      List<String> lives,
      int keys,
      LegalGround ground,
      String groundLabel,
      Named requestedBy,
      Named approvedBy,
      Instant at) {

    private static @Nullable CertificateView of(@Nullable Certificate done, Shown shown) {
      return done == null
          ? null
          : new CertificateView(
              done.lives(),
              done.keys(),
              done.ground(),
              done.ground().label(),
              shown.named(done.requestedBy()),
              shown.named(done.approvedBy()),
              done.at());
    }
  }
}
