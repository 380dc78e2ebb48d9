package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.OTHER_VISITOR_IS_MERGED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.command.visitor.VisitorCommand.FindDifferent;
import jp.madoguchi.command.visitor.VisitorCommand.MergeVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.UndoMerge;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.VisitorEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 名寄せと別人の判断 — translates; the visitor decides. */
@RestController
@RequestMapping(VisitorController.VISITORS + "/{id}")
@Tag(name = "visitors", description = "来庁者")
class IdentityController {

  private final Intents intents;
  private final Directory directory;
  private final Facts facts;
  private final Moments moments;
  private final Sealer sealer;

  IdentityController(
      Intents intents, Directory directory, Facts facts, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.directory = directory;
    this.facts = facts;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"into": "visitor-019a9b30-2a10-7e44-8c70-5b8d3e4f6072", "reason": "生年月日と住所が同じ"}""")
  record VisitorMerge(
      VisitorId into, @Nullable FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/merges")
  @Operation(
      summary = "来庁者を、同じ人である別の来庁者に名寄せする",
      description = "この来庁者は into の来庁者として読まれる。両方の記録が残り、取り消すことができる。")
  ResponseEntity<Written> merge(@PathVariable VisitorId id, @RequestBody VisitorMerge body) {
    return intents.change(
        id,
        new MergeVisitor(
            id,
            body.into(),
            sealer.sealIfPresent(id, body.reason()),
            moments.orNow(body.happenedAt())),
        () -> requireOfTheirOwn(body.into()));
  }

  @Schema(example = "{\"reason\": \"双子の姉妹だった\"}")
  record MergeUndoing(FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/merges/{merge}/undoing")
  @Operation(summary = "名寄せを取り消す", description = "ふたりの来庁者に戻る。名寄せも取消しも記録に残る。")
  ResponseEntity<Written> undo(
      @PathVariable VisitorId id, @PathVariable int merge, @RequestBody MergeUndoing body) {
    return intents.change(
        id,
        new UndoMerge(id, merge, sealer.seal(id, body.reason()), moments.orNow(body.happenedAt())));
  }

  @Schema(
      example =
          """
          {"other": "visitor-019a9b30-2a10-7e44-8c70-5b8d3e4f6072", "reason": "同姓同名の別人"}""")
  record VisitorDistinction(
      VisitorId other, @Nullable FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/distinctions")
  @Operation(summary = "別の来庁者とは別人だと記録する", description = "このふたりは、同じ人の候補として二度と挙がらない。")
  ResponseEntity<Written> distinguish(
      @PathVariable VisitorId id, @RequestBody VisitorDistinction body) {
    return intents.change(
        id,
        new FindDifferent(
            id,
            body.other(),
            sealer.sealIfPresent(id, body.reason()),
            moments.orNow(body.happenedAt())),
        () -> directory.requireVisitor(body.other()));
  }

  /** Whoever was merged themselves goes on for nobody. */
  private void requireOfTheirOwn(VisitorId survivor) {
    var identity = Identity.OF_THEIR_OWN;
    for (var fact : facts.of(directory.requireVisitor(survivor), VisitorEvent.class)) {
      identity = identity.after(fact);
    }
    if (identity.into() != null) {
      throw OTHER_VISITOR_IS_MERGED.because("%s は、ほかの来庁者に名寄せされています", survivor);
    }
  }
}
