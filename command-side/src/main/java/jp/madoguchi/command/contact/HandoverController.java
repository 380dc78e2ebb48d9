package jp.madoguchi.command.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.contact.ContactCommand.AcceptHandover;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.command.contact.ContactCommand.ReturnHandover;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 来庁者の引継ぎ — translates; the contact decides. */
@RestController
@RequestMapping(ContactController.CONTACTS + "/{id}/handovers")
@Tag(name = "contacts", description = "来庁者対応")
class HandoverController {

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;
  private final Sealer sealer;

  HandoverController(Intents intents, Directory directory, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"to": "dept-insurance", "reason": "NEXT_PROCEDURE", "note": "転入届は済み。加入の手続へ"}""")
  record ContactHandover(
      DepartmentId to,
      HandoverReason reason,
      @Nullable FreeText note,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(summary = "別の課に引き継ぐ", description = "続いている保留と対応も終わる。")
  ResponseEntity<Written> handOver(@PathVariable ContactId id, @RequestBody ContactHandover body) {
    directory.requireDepartment(body.to());
    return intents.change(
        id,
        new HandOverContact(
            id,
            body.to(),
            body.reason(),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())));
  }

  @PostMapping("/{handover}/acceptance")
  @Operation(summary = "引継ぎを受け入れる", description = "引継ぎ先の課だけができる。")
  ResponseEntity<Written> accept(
      @PathVariable ContactId id,
      @PathVariable int handover,
      @RequestBody(required = false) @Nullable Moment body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id,
        new AcceptHandover(
            id, handover, actor.department(), actor.staff(), moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"note\": \"こちらの担当ではありません\"}")
  record ContactReturn(@Nullable FreeText note, @Nullable OffsetDateTime happenedAt) {

    static final ContactReturn WITHOUT_A_WORD = new ContactReturn(null, null);
  }

  @PostMapping("/{handover}/return")
  @Operation(summary = "引継ぎを差し戻す", description = "引継ぎ先の課だけができる。来庁者は元の課で待つ。")
  ResponseEntity<Written> sendBack(
      @PathVariable ContactId id,
      @PathVariable int handover,
      @RequestBody(required = false) @Nullable ContactReturn said,
      @Parameter(hidden = true) Actor actor) {
    var body = Objects.requireNonNullElse(said, ContactReturn.WITHOUT_A_WORD);
    return intents.change(
        id,
        new ReturnHandover(
            id,
            handover,
            actor.department(),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())));
  }
}
