package jp.madoguchi.command.visitor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.command.visitor.VisitorCommand.ConfirmProtection;
import jp.madoguchi.command.visitor.VisitorCommand.ExtendProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SetProtection;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.ProtectionGround;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 支援措置・抑止の設定、確定、延長 — translates; the visitor decides. */
@RestController
@RequestMapping(ProtectionController.PROTECTIONS)
@Tag(name = "visitors", description = "来庁者")
class ProtectionController {

  static final String PROTECTIONS = VisitorController.VISITORS + "/{id}/protections";

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  ProtectionController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"ground": "DOMESTIC_VIOLENCE", "provisional": false,
           "restraints": [{"process": "ISSUE", "level": "ERROR"},
                          {"process": "INQUIRY", "level": "ERROR"}],
           "from": "2026-04-01", "offender": "旭川 太郎(元の配偶者)"}""")
  record VisitorProtection(
      ProtectionGround ground,
      @Nullable Boolean provisional,
      @Nullable Restraints restraints,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable FreeText offender,
      @Nullable FreeText note,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(
      summary = "支援措置・抑止を設定する",
      description =
          """
          期間を省くと今日から1年間。仮支援措置も同じように保護する。restraints を省くと
          異動・発行・照会のすべてをエラーで抑止する。終了日が過ぎても、解除するまで続く。""")
  ResponseEntity<Written> protect(@PathVariable VisitorId id, @RequestBody VisitorProtection body) {
    return intents.change(
        id,
        new SetProtection(
            id,
            body.ground(),
            Objects.requireNonNullElse(body.provisional(), false),
            Objects.requireNonNullElse(body.restraints(), Restraints.EVERYTHING),
            body.from(),
            body.to(),
            sealer.sealIfPresent(id, body.offender()),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"from\": \"2026-04-01\"}")
  record AskedPeriod(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable OffsetDateTime happenedAt) {

    static final AskedPeriod A_YEAR_FROM_TODAY = new AskedPeriod(null, null, null);
  }

  @PostMapping("/{protection}/confirmation")
  @Operation(summary = "仮支援措置を本支援措置にする", description = "期間を省くと今日から1年間。")
  ResponseEntity<Written> confirm(
      @PathVariable VisitorId id,
      @PathVariable int protection,
      @RequestBody(required = false) @Nullable AskedPeriod said) {
    var body = Objects.requireNonNullElse(said, AskedPeriod.A_YEAR_FROM_TODAY);
    return intents.change(
        id,
        new ConfirmProtection(
            id, protection, body.from(), body.to(), moments.orNow(body.happenedAt())));
  }

  @PostMapping("/{protection}/extension")
  @Operation(summary = "支援措置・抑止を延長する", description = "終了日の1か月前からでき、終了日の翌日から1年間になる。")
  ResponseEntity<Written> extend(
      @PathVariable VisitorId id,
      @PathVariable int protection,
      @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(
        id, new ExtendProtection(id, protection, moments.orNow(Moment.said(body))));
  }
}
