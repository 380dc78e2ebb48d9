package jp.madoguchi.command.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import jp.madoguchi.command.contact.ContactCommand.AddNote;
import jp.madoguchi.command.contact.ContactCommand.CorrectNote;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.contact.NoteKind;
import jp.madoguchi.shared.id.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 来庁者対応の記録 — translates; the contact decides. */
@RestController
@RequestMapping(ContactController.CONTACTS + "/{id}/notes")
@Tag(name = "contacts", description = "来庁者対応")
class NoteController {

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  NoteController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(example = "{\"kind\": \"INQUIRY\", \"text\": \"就学の手続も必要かと尋ねられた\"}")
  record ContactNote(NoteKind kind, FreeText text, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(summary = "記録を加える", description = "対応、照会、連絡、苦情、カスハラ。完了後にも加えられる。")
  ResponseEntity<Written> add(@PathVariable ContactId id, @RequestBody ContactNote body) {
    return intents.change(
        id,
        new AddNote(
            id, body.kind(), sealer.seal(id, body.text()), moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"text\": \"就学の手続は来週でよいと伝えた\"}")
  record NoteCorrection(FreeText text, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{note}/correction")
  @Operation(summary = "記録を訂正する", description = "訂正前の記録も履歴に残る。")
  ResponseEntity<Written> correct(
      @PathVariable ContactId id, @PathVariable int note, @RequestBody NoteCorrection body) {
    return intents.change(
        id,
        new CorrectNote(id, note, sealer.seal(id, body.text()), moments.orNow(body.happenedAt())));
  }
}
