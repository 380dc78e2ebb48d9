package jp.madoguchi.command.procedurecase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CancelCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReopenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WithdrawCase;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.Delivery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 決裁、完了、取下げ、取消し、再開 — translates; the case decides. */
@RestController
@RequestMapping(ProcedureCaseController.CASES + "/{id}")
@Tag(name = "cases", description = "手続")
class CaseEndController {

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  CaseEndController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(example = "{\"decision\": \"GRANTED\"}")
  record CaseDecision(
      Decision decision, @Nullable FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/decision")
  @Operation(summary = "決裁する", description = "承認には工程、書類、審査がそろっていること、却下には理由が必要。")
  ResponseEntity<Written> decide(@PathVariable ProcedureCaseId id, @RequestBody CaseDecision body) {
    return intents.change(
        id,
        new DecideCase(
            id,
            body.decision(),
            sealer.sealIfPresent(id, body.reason()),
            moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"delivery\": \"HANDED_OVER\"}")
  record CaseDelivery(Delivery delivery, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/completion")
  @Operation(summary = "完了する", description = "結果が申請者に届いた。")
  ResponseEntity<Written> complete(
      @PathVariable ProcedureCaseId id, @RequestBody CaseDelivery body) {
    return intents.change(
        id, new CompleteCase(id, body.delivery(), moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"reason\": \"転入を取りやめたため\"}")
  record CaseWithdrawal(@Nullable FreeText reason, @Nullable OffsetDateTime happenedAt) {

    static final CaseWithdrawal WITHOUT_A_WORD = new CaseWithdrawal(null, null);
  }

  @PostMapping("/withdrawal")
  @Operation(summary = "取下げを受け付ける", description = "完了する前なら、申請者はいつでも取り下げられる。")
  ResponseEntity<Written> withdraw(
      @PathVariable ProcedureCaseId id,
      @RequestBody(required = false) @Nullable CaseWithdrawal said) {
    var body = Objects.requireNonNullElse(said, CaseWithdrawal.WITHOUT_A_WORD);
    return intents.change(
        id,
        new WithdrawCase(
            id, sealer.sealIfPresent(id, body.reason()), moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"reason\": \"別の人の手続として入力したため\"}")
  record CaseReason(FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/cancellation")
  @Operation(summary = "誤って入力した手続を取り消す", description = "取り消した手続も、取消しも、履歴に残る。")
  ResponseEntity<Written> cancel(@PathVariable ProcedureCaseId id, @RequestBody CaseReason body) {
    return intents.change(
        id, new CancelCase(id, sealer.seal(id, body.reason()), moments.orNow(body.happenedAt())));
  }

  @PostMapping("/reopening")
  @Operation(summary = "終わった手続を再開する", description = "標準処理期間を数え直す。")
  ResponseEntity<Written> reopen(@PathVariable ProcedureCaseId id, @RequestBody CaseReason body) {
    return intents.change(
        id, new ReopenCase(id, sealer.seal(id, body.reason()), moments.orNow(body.happenedAt())));
  }
}
