package jp.madoguchi.command.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import jp.madoguchi.command.erasure.ErasureCommand.HoldInAdvance;
import jp.madoguchi.command.erasure.ErasureCommand.LiftHold;
import jp.madoguchi.command.erasure.ErasureCommand.PlaceHold;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
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

/** 法的保全 — translates; the erasure decides. */
@RestController
@RequestMapping(ErasureController.ERASURE + "/holds")
@Tag(name = "erasure", description = "消去")
class LegalHoldController {

  private final Intents intents;
  private final ErasableVisitors visitors;
  private final Moments moments;
  private final Sealer sealer;

  LegalHoldController(Intents intents, ErasableVisitors visitors, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.visitors = visitors;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(example = "{\"reason\": \"審査請求が係属している\"}")
  record LegalHold(FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(
      summary = "法的保全を置く",
      description = "保全がある間は、承認されていても消去されない。消去の請求がまだないときは If-Match は要らない。")
  ResponseEntity<Written> place(
      @PathVariable VisitorId id,
      @RequestBody LegalHold body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @Parameter(hidden = true) Actor actor) {
    var erasure = visitors.require(id);
    var reason = sealer.seal(erasure, body.reason());
    var at = moments.orNow(body.happenedAt());
    return seen == null
        ? ErasableVisitors.located(
            id,
            intents.create(
                ErasableVisitors.VISITORS,
                erasure,
                new HoldInAdvance(erasure, reason, actor.staff(), at)))
        : intents.change(erasure, new PlaceHold(erasure, reason, actor.staff(), at));
  }

  @PostMapping("/{hold}/lift")
  @Operation(summary = "法的保全を解く", description = "ほかに保全がなければ、承認済みの消去は実行される。")
  ResponseEntity<Written> lift(
      @PathVariable VisitorId id,
      @PathVariable int hold,
      @RequestBody LegalHold body,
      @Parameter(hidden = true) Actor actor) {
    var erasure = visitors.require(id);
    return intents.change(
        erasure,
        new LiftHold(
            erasure,
            hold,
            sealer.seal(erasure, body.reason()),
            actor.staff(),
            moments.orNow(body.happenedAt())));
  }
}
