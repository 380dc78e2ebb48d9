package jp.madoguchi.command.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import jp.madoguchi.command.erasure.ErasureCommand.ApproveErasure;
import jp.madoguchi.command.erasure.ErasureCommand.RefuseErasure;
import jp.madoguchi.command.erasure.ErasureCommand.RequestErasure;
import jp.madoguchi.command.erasure.ErasureCommand.RequestErasureAnew;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.erasure.LegalGround;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 消去の請求と承認 — translates; the erasure decides. */
@RestController
@RequestMapping(ErasureController.ERASURE)
@Tag(name = "erasure", description = "消去")
class ErasureController {

  static final String ERASURE = ErasableVisitors.VISITORS + "/{id}/erasure";

  private final Intents intents;
  private final ErasableVisitors visitors;
  private final Moments moments;
  private final Sealer sealer;

  ErasureController(Intents intents, ErasableVisitors visitors, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.visitors = visitors;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(example = "{\"ground\": \"SUSPENSION_OF_USE\", \"reason\": \"本人から利用停止の請求があった\"}")
  record ErasureRequest(LegalGround ground, FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(
      summary = "来庁者の消去を請求する",
      description =
          """
          承認はほかの職員が行う。却下の後などに改めて請求するときは If-Match を付ける。
          実行されると、本人と、本人のものと確認された対応・手続の文はすべて読めなくなり、元には戻せない。""")
  ResponseEntity<Written> request(
      @PathVariable VisitorId id,
      @RequestBody ErasureRequest body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @Parameter(hidden = true) Actor actor) {
    var erasure = visitors.require(id);
    var at = moments.orNow(body.happenedAt());
    var reason = sealer.seal(erasure, body.reason());
    var by = actor.staff();
    return seen == null
        ? ErasableVisitors.located(
            id,
            intents.create(
                ErasableVisitors.VISITORS,
                erasure,
                new RequestErasure(erasure, body.ground(), reason, by, at)))
        : intents.change(erasure, new RequestErasureAnew(erasure, body.ground(), reason, by, at));
  }

  @PostMapping("/approval")
  @Operation(summary = "消去を承認する", description = "請求した職員は承認できない。法的保全がある間も承認できない。")
  ResponseEntity<Written> approve(
      @PathVariable VisitorId id,
      @RequestBody(required = false) @Nullable Moment body,
      @Parameter(hidden = true) Actor actor) {
    var erasure = visitors.require(id);
    return intents.change(
        erasure, new ApproveErasure(erasure, actor.staff(), moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"reason\": \"保存期間が満了していない\"}")
  record ErasureRefusal(FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/refusal")
  @Operation(summary = "消去を却下する", description = "改めて請求できる。")
  ResponseEntity<Written> refuse(
      @PathVariable VisitorId id,
      @RequestBody ErasureRefusal body,
      @Parameter(hidden = true) Actor actor) {
    var erasure = visitors.require(id);
    return intents.change(
        erasure,
        new RefuseErasure(
            erasure,
            sealer.seal(erasure, body.reason()),
            actor.staff(),
            moments.orNow(body.happenedAt())));
  }
}
