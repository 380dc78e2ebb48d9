package jp.madoguchi.command.consultation;

import static jp.madoguchi.command.consultation.ConsultationRejection.CASE_IS_UNKNOWN;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_IS_ABOUT_ONE_RECORD;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONTACT_IS_UNKNOWN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.consultation.ConsultationCommand.AskQuestion;
import jp.madoguchi.command.consultation.ConsultationCommand.JudgeAnswer;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.KnownRecords;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 相談と評価 — translates; the consultation decides. */
@RestController
@RequestMapping(ConsultationController.CONSULTATIONS)
@Tag(name = "consultations", description = "AIナビ相談")
class ConsultationController {

  static final String CONSULTATIONS = "/api/v1/consultations";

  private final Intents intents;
  private final KnownRecords records;
  private final Moments moments;
  private final Sealer sealer;

  ConsultationController(Intents intents, KnownRecords records, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.records = records;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"purpose": "GUIDANCE", "question": "転入届に必要な書類は?",
           "contact": "contact-019a9b2f-1d20-7c33-9b6f-4a7c2d3e5f60"}""")
  record ConsultationRequest(
      ConsultationPurpose purpose,
      ConsultationQuestion question,
      @Nullable AnswerLanguage language,
      @Nullable ContactId contact,
      @Nullable ProcedureCaseId procedureCase,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(
      summary = "AIナビに相談する",
      description =
          """
          回答はすぐ後に記録される。GET …/{id}?minVersion=1 か …/{id}/stream で受け取る。
          来庁者対応か手続についての相談なら、どちらか一つを指定する。氏名など個人に関することは質問に書かない。""")
  ResponseEntity<Written> ask(
      @RequestBody ConsultationRequest body, @Parameter(hidden = true) Caller caller) {
    var provisional = requireRecords(body, caller);
    return intents.create(
        CONSULTATIONS,
        ConsultationId::of,
        id ->
            new AskQuestion(
                id,
                body.purpose(),
                sealer.seal(id, body.question().text()),
                Objects.requireNonNullElse(body.language(), AnswerLanguage.JAPANESE),
                caller.section(),
                Policy.role(caller.permissions()).orElse(null),
                body.contact(),
                body.procedureCase(),
                provisional,
                moments.orNow(body.happenedAt())));
  }

  /** Whether it is about a provisional case; refuses what is not there for who asks. */
  private boolean requireRecords(ConsultationRequest body, Caller caller) {
    if (body.contact() != null && body.procedureCase() != null) {
      throw CONSULTATION_IS_ABOUT_ONE_RECORD.because("来庁者対応と手続は、どちらか一つを指定してください");
    }
    if (body.contact() != null && !records.isThereFor(body.contact(), caller)) {
      throw CONTACT_IS_UNKNOWN.because("%s という来庁者対応はありません", body.contact());
    }
    return body.procedureCase() != null && requireCase(body.procedureCase(), caller).provisional();
  }

  private Matter requireCase(ProcedureCaseId procedureCase, Caller caller) {
    return records
        .thereFor(procedureCase, caller)
        .orElseThrow(() -> CASE_IS_UNKNOWN.because("%s という手続はありません", procedureCase));
  }

  @Schema(example = "{\"verdict\": \"WRONG\", \"reason\": \"手数料が改定されている\"}")
  record AnswerAdoption(
      AnswerVerdict verdict,
      @Nullable FreeText wording,
      @Nullable FreeText reason,
      @Nullable ArticleId article,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{id}/adoption")
  @Operation(
      summary = "回答を評価する",
      description =
          """
          そのまま使った、直して使った、使わなかった、誤りがあった。相談した課だけができる。
          誤りには理由が必要で、出典の記事(article、省くと最初の出典)を所管する課に、期限付きの訂正依頼が届く。
          後から誤りと分かったときは、もう一度評価できる。""")
  ResponseEntity<Written> judge(
      @PathVariable ConsultationId id,
      @RequestBody AnswerAdoption body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new JudgeAnswer(
            id,
            actor.department(),
            body.verdict(),
            sealer.sealIfPresent(id, body.wording()),
            sealer.sealIfPresent(id, body.reason()),
            body.article(),
            moments.orNow(body.happenedAt())));
  }
}
