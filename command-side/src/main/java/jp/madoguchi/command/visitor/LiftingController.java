package jp.madoguchi.command.visitor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.command.visitor.VisitorCommand.LiftProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftTemporarily;
import jp.madoguchi.command.visitor.VisitorCommand.ReturnProtection;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 支援措置・抑止の解除と一時解除 — translates; the visitor decides. */
@RestController
@RequestMapping(ProtectionController.PROTECTIONS + "/{protection}")
@Tag(name = "visitors", description = "来庁者")
class LiftingController {

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  LiftingController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(example = "{\"reason\": \"本人の申出\"}")
  record ProtectionLifting(FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/lifting")
  @Operation(summary = "支援措置・抑止を解除する", description = "これだけが支援措置を終わらせる。")
  ResponseEntity<Written> lift(
      @PathVariable VisitorId id,
      @PathVariable int protection,
      @RequestBody ProtectionLifting body) {
    return intents.change(
        id,
        new LiftProtection(
            id, protection, sealer.seal(id, body.reason()), moments.orNow(body.happenedAt())));
  }

  @Schema(
      example =
          """
          {"processes": ["ISSUE"], "until": "2026-04-01T10:00:00+09:00", "reason": "本人に証明書を交付"}""")
  record TemporaryLifting(
      Processes processes,
      OffsetDateTime until,
      FreeText reason,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/temporary-lifting")
  @Operation(
      summary = "支援措置・抑止を一時解除する",
      description = "指定した処理だけを、指定した時刻まで(24時間以内)抑止しない。時刻が来れば自動的に戻る。")
  ResponseEntity<Written> liftTemporarily(
      @PathVariable VisitorId id,
      @PathVariable int protection,
      @RequestBody TemporaryLifting body) {
    return intents.change(
        id,
        new LiftTemporarily(
            id,
            protection,
            body.processes(),
            body.until().toInstant().truncatedTo(ChronoUnit.MILLIS),
            sealer.seal(id, body.reason()),
            moments.orNow(body.happenedAt())));
  }

  @PostMapping("/return")
  @Operation(summary = "一時解除を終える", description = "時刻を待たずに、支援措置・抑止をすべて元に戻す。")
  ResponseEntity<Written> restore(
      @PathVariable VisitorId id,
      @PathVariable int protection,
      @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(
        id, new ReturnProtection(id, protection, moments.orNow(Moment.said(body))));
  }
}
