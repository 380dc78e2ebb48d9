package jp.madoguchi.command.consultation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.consultation.ConsultationCommand.AnswerAsExpert;
import jp.madoguchi.command.consultation.ConsultationCommand.EscalateConsultation;
import jp.madoguchi.command.consultation.ConsultationCommand.FinishCorrection;
import jp.madoguchi.command.consultation.ConsultationCommand.ProposeKnowledge;
import jp.madoguchi.command.support.ArticleText;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.consultation.CorrectionResult;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 照会、照会への回答、記事の提案、訂正 — translates; the consultation decides. */
@RestController
@RequestMapping(ConsultationController.CONSULTATIONS + "/{id}")
@Tag(name = "consultations", description = "AIナビ相談")
class ExpertController {

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;
  private final Sealer sealer;

  ExpertController(Intents intents, Directory directory, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"to": "dept-tax", "workingDays": 3, "note": "案内に記載がありません。教えてください"}""")
  record ConsultationEscalation(
      DepartmentId to,
      @Nullable WorkingDaysToAnswer workingDays,
      @Nullable FreeText note,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/escalation")
  @Operation(summary = "所管の課に照会する", description = "相談した課が、または照会を受けたが担当でない課が行う。回答期限は開庁日で数え、省くと3開庁日。")
  ResponseEntity<Written> escalate(
      @PathVariable ConsultationId id,
      @RequestBody ConsultationEscalation body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new EscalateConsultation(
            id,
            actor.department(),
            body.to(),
            Objects.requireNonNullElse(body.workingDays(), WorkingDaysToAnswer.USUAL),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())),
        () -> directory.requireDepartment(body.to()));
  }

  @Schema(example = "{\"answer\": \"譲渡証明書と新旧所有者の本人確認書類で受け付けています\"}")
  record ExpertAnswer(FreeText answer, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/expert-answer")
  @Operation(summary = "照会に回答する", description = "照会を受けた課だけができる。")
  ResponseEntity<Written> answer(
      @PathVariable ConsultationId id,
      @RequestBody ExpertAnswer body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new AnswerAsExpert(
            id,
            actor.department(),
            sealer.seal(id, body.answer()),
            moments.orNow(body.happenedAt())));
  }

  @Schema(
      example =
          """
          {"title": "原付の名義変更", "body": "# 必要なもの\\n譲渡証明書\\n新旧所有者の本人確認書類"}""")
  record KnowledgeProposal(
      PublicText title, ArticleText body, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/knowledge")
  @Operation(
      summary = "照会への回答を、記事として提案する",
      description =
          """
          回答した課で、監督かナレッジの編集の権限を持つ職員が承認する。だれのことでもない文に書き直す。
          記事の草案になり、確認と公開はナレッジの手順で行う。""")
  ResponseEntity<Written> propose(
      @PathVariable ConsultationId id,
      @RequestBody KnowledgeProposal body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new ProposeKnowledge(
            id,
            actor.department(),
            body.title().value(),
            body.body().value(),
            moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"result\": \"REVISED\", \"note\": \"第3版で手数料を改めた\"}")
  record KnowledgeCorrection(
      CorrectionResult result, @Nullable FreeText note, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/correction")
  @Operation(summary = "訂正依頼を終える", description = "記事を所管する課だけができる。記事そのものはナレッジの手順で改める。")
  ResponseEntity<Written> correct(
      @PathVariable ConsultationId id,
      @RequestBody KnowledgeCorrection body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new FinishCorrection(
            id,
            actor.department(),
            body.result(),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())));
  }
}
