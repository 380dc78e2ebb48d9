package jp.madoguchi.command.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.madoguchi.command.contact.ContactCommand.AnswerSatisfaction;
import jp.madoguchi.command.contact.ContactCommand.CancelContact;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.CountForms;
import jp.madoguchi.command.contact.ContactCommand.FinishFollowUp;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.id.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 来庁者対応の終わり — translates; the contact decides. */
@RestController
@RequestMapping(ContactController.CONTACTS + "/{id}")
@Tag(name = "contacts", description = "来庁者対応")
class ContactEndController {

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  ContactEndController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"outcome": "CASE_OPENED", "summary": "転入届を受け付けた",
           "followUp": {"dueOn": "2030-04-08", "what": "保険証の交付を電話で知らせる"}}""")
  record ContactCompletion(
      Outcome outcome,
      @Nullable FreeText summary,
      @Nullable NextStep followUp,
      @Nullable OffsetDateTime happenedAt) {}

  /** 次の対応 — what is still to be done. */
  record NextStep(LocalDate dueOn, FreeText what) {

    FollowUp sealed(Sealer sealer, ContactId id) {
      return new FollowUp(dueOn, sealer.seal(id, what));
    }
  }

  @PostMapping("/completion")
  @Operation(summary = "完了する", description = "続いている保留と対応も終わる。")
  ResponseEntity<Written> complete(
      @PathVariable ContactId id, @RequestBody ContactCompletion body) {
    var followUp = body.followUp();
    return intents.change(
        id,
        new CompleteContact(
            id,
            body.outcome(),
            sealer.sealIfPresent(id, body.summary()),
            followUp == null ? null : followUp.sealed(sealer, id),
            moments.orNow(body.happenedAt())));
  }

  @PostMapping("/follow-up/completion")
  @Operation(summary = "次の対応を終える", description = "完了のときに残した次の対応が済んだとき。作業一覧から消える。")
  ResponseEntity<Written> finishFollowUp(
      @PathVariable ContactId id, @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new FinishFollowUp(id, moments.orNow(Moment.said(body))));
  }

  @PostMapping("/departure")
  @Operation(summary = "離脱を記録する", description = "一度も対応しないうちに来庁者が帰ったとき。")
  ResponseEntity<Written> leave(
      @PathVariable ContactId id, @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new RecordDeparture(id, moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"reason\": \"二重に受け付けたため\"}")
  record ContactCancellation(FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/cancellation")
  @Operation(summary = "誤って登録した来庁者対応を取り消す", description = "取り消した記録も履歴に残る。")
  ResponseEntity<Written> cancel(
      @PathVariable ContactId id, @RequestBody ContactCancellation body) {
    return intents.change(
        id,
        new CancelContact(id, sealer.seal(id, body.reason()), moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"score\": 5}")
  record SatisfactionAnswer(Score score, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/satisfaction")
  @Operation(summary = "満足度の回答を記録する", description = "1(不満)から5(満足)。完了後に一度だけ。")
  ResponseEntity<Written> rate(@PathVariable ContactId id, @RequestBody SatisfactionAnswer body) {
    return intents.change(
        id, new AnswerSatisfaction(id, body.score(), moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"handWritten\": 2}")
  record FormCount(HandWritten handWritten, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/forms")
  @Operation(
      summary = "手書きした様式の数を記録する",
      description = "自分の課の窓口で、来庁者が氏名や住所を手で書いた様式の数(0から50)。同じ課がもう一度記録すると、後の数になる。")
  ResponseEntity<Written> count(
      @PathVariable ContactId id,
      @RequestBody FormCount body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new CountForms(
            id, actor.department(), body.handWritten(), moments.orNow(body.happenedAt())));
  }
}
