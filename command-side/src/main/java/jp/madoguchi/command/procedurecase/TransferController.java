package jp.madoguchi.command.procedurecase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AcceptTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReturnTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.TransferCase;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 手続の移送 — translates; the case decides. */
@RestController
@RequestMapping(ProcedureCaseController.CASES + "/{id}/transfer")
@Tag(name = "cases", description = "手続")
class TransferController {

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;
  private final Sealer sealer;

  TransferController(Intents intents, Directory directory, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"to": "dept-insurance", "reason": "WRONG_SECTION", "note": "加入の手続でした"}""")
  record CaseTransfer(
      DepartmentId to,
      HandoverReason reason,
      @Nullable FreeText note,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(summary = "別の課に移送する", description = "受け入れられるまで元の課が所管する。")
  ResponseEntity<Written> transfer(
      @PathVariable ProcedureCaseId id, @RequestBody CaseTransfer body) {
    return intents.change(
        id,
        new TransferCase(
            id,
            directory.requireDepartment(body.to()),
            body.reason(),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())));
  }

  @PostMapping("/acceptance")
  @Operation(summary = "移送を受け入れる", description = "移送先の課だけができる。操作した職員が担当になる。")
  ResponseEntity<Written> accept(
      @PathVariable ProcedureCaseId id,
      @RequestBody(required = false) @Nullable Moment body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new AcceptTransfer(
            id, actor.department(), actor.staff(), moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"note\": \"こちらの担当ではありません\"}")
  record TransferReturn(@Nullable FreeText note, @Nullable OffsetDateTime happenedAt) {

    static final TransferReturn WITHOUT_A_WORD = new TransferReturn(null, null);
  }

  @PostMapping("/return")
  @Operation(summary = "移送を差し戻す", description = "移送先の課だけができる。")
  ResponseEntity<Written> sendBack(
      @PathVariable ProcedureCaseId id,
      @RequestBody(required = false) @Nullable TransferReturn said,
      @Parameter(hidden = true) Actor actor) {
    var body = Objects.requireNonNullElse(said, TransferReturn.WITHOUT_A_WORD);
    return intents.change(
        id,
        new ReturnTransfer(
            id,
            actor.department(),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())));
  }
}
