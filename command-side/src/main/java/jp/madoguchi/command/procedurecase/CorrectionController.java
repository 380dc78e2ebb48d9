package jp.madoguchi.command.procedurecase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AnswerCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RequestCorrection;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 補正 — translates; the case decides. */
@RestController
@RequestMapping(ProcedureCaseController.CASES + "/{id}/correction-requests")
@Tag(name = "cases", description = "手続")
class CorrectionController {

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  CorrectionController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"defects": ["MISSING_DOCUMENT"], "note": "在留カードの写しを添えてください",
           "answerBy": "2026-12-08"}""")
  record CorrectionRequest(
      Defects defects,
      @Nullable FreeText note,
      @Nullable LocalDate answerBy,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(summary = "補正を依頼する", description = "補正を受け付けるまで処理期限の進行が止まる。補正の期限を省くと10開庁日後。")
  ResponseEntity<Written> request(
      @PathVariable ProcedureCaseId id, @RequestBody CorrectionRequest body) {
    return intents.change(
        id,
        new RequestCorrection(
            id,
            body.defects(),
            sealer.sealIfPresent(id, body.note()),
            body.answerBy(),
            moments.orNow(body.happenedAt())));
  }

  @PostMapping("/{request}/answer")
  @Operation(summary = "補正を受け付ける", description = "止まっていた開庁日の数だけ処理期限が延びる。")
  ResponseEntity<Written> answer(
      @PathVariable ProcedureCaseId id,
      @PathVariable int request,
      @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new AnswerCorrection(id, request, moments.orNow(Moment.said(body))));
  }
}
