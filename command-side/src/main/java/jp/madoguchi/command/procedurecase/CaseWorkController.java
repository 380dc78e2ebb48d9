package jp.madoguchi.command.procedurecase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteStep;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReceiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WaiveDocument;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 工程、書類、審査 — translates; the case decides. */
@RestController
@RequestMapping(ProcedureCaseController.CASES + "/{id}")
@Tag(name = "cases", description = "手続")
class CaseWorkController {

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  CaseWorkController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @PostMapping("/steps/{step}/completion")
  @Operation(summary = "工程を終える", description = "工程は1から数えた番号で指定する。")
  ResponseEntity<Written> complete(
      @PathVariable ProcedureCaseId id,
      @PathVariable int step,
      @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new CompleteStep(id, step, moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"document\": \"本人確認書類\"}")
  record CaseDocument(String document, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/documents")
  @Operation(summary = "書類を受け取る", description = "書類はこの手続の版に書かれた名前で指定する。")
  ResponseEntity<Written> receive(
      @PathVariable ProcedureCaseId id, @RequestBody CaseDocument body) {
    return intents.change(
        id, new ReceiveDocument(id, body.document(), moments.orNow(body.happenedAt())));
  }

  @PostMapping("/documents/waivers")
  @Operation(summary = "書類を不要とする", description = "この申請者には当てはまらない書類(代理人でない場合の委任状など)。")
  ResponseEntity<Written> waive(@PathVariable ProcedureCaseId id, @RequestBody CaseDocument body) {
    return intents.change(
        id, new WaiveDocument(id, body.document(), moments.orNow(body.happenedAt())));
  }

  @Schema(
      example =
          """
          {"item": "本人確認", "verdict": "MATCH", "source": "ELECTRONIC_REVIEW",
           "basis": "マイナンバーカードの券面と一致"}""")
  record CaseFinding(
      String item,
      Verdict verdict,
      @Nullable FindingSource source,
      @Nullable FreeText basis,
      @Nullable FreeText reason,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/findings")
  @Operation(summary = "審査結果を記録する", description = "すでにある判定を変えるには理由が必要。")
  ResponseEntity<Written> find(@PathVariable ProcedureCaseId id, @RequestBody CaseFinding body) {
    return intents.change(
        id,
        new RecordFinding(
            id,
            body.item(),
            body.verdict(),
            Objects.requireNonNullElse(body.source(), FindingSource.STAFF),
            sealer.sealIfPresent(id, body.basis()),
            sealer.sealIfPresent(id, body.reason()),
            moments.orNow(body.happenedAt())));
  }
}
