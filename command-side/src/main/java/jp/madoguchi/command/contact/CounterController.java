package jp.madoguchi.command.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.command.contact.ContactCommand.EndHold;
import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 窓口での呼出、対応、保留 — translates; the contact decides. */
@RestController
@RequestMapping(ContactController.CONTACTS + "/{id}")
@Tag(name = "contacts", description = "来庁者対応")
class CounterController {

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;

  CounterController(Intents intents, Directory directory, Moments moments) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
  }

  @Schema(example = "{\"window\": \"3番\"}")
  record WindowCall(Window window, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/calls")
  @Operation(summary = "窓口に呼び出す")
  ResponseEntity<Written> call(
      @PathVariable ContactId id,
      @RequestBody WindowCall body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id, new CallContact(id, body.window(), actor.staff(), moments.orNow(body.happenedAt())));
  }

  @PostMapping("/calls/cancellation")
  @Operation(summary = "呼出を取り消す", description = "来庁者は再び待つ。")
  ResponseEntity<Written> cancelCall(
      @PathVariable ContactId id, @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new CancelCall(id, moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"window\": \"3番\"}")
  record WindowService(
      @Nullable Window window, @Nullable StaffId clerk, @Nullable OffsetDateTime happenedAt) {

    static final WindowService BY_WHO_ACTS = new WindowService(null, null, null);
  }

  @PostMapping("/services")
  @Operation(summary = "対応を始める", description = "窓口を省くと呼び出した窓口、職員を省くと操作した職員。")
  ResponseEntity<Written> serve(
      @PathVariable ContactId id,
      @RequestBody(required = false) @Nullable WindowService said,
      @Parameter(hidden = true) Actor actor) {
    var body = Objects.requireNonNullElse(said, WindowService.BY_WHO_ACTS);
    var clerk =
        Optional.ofNullable(body.clerk()).map(directory::requireStaff).orElse(actor.staff());
    return intents.change(
        id, new StartService(id, body.window(), clerk, moments.orNow(body.happenedAt())));
  }

  @PostMapping("/services/{service}/end")
  @Operation(summary = "対応を終える", description = "続いている保留も終わる。")
  ResponseEntity<Written> endService(
      @PathVariable ContactId id,
      @PathVariable int service,
      @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new EndService(id, service, moments.orNow(Moment.said(body))));
  }

  @Schema(example = "{\"reason\": \"FETCHING_PAPERS\"}")
  record ServiceHold(HoldReason reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/holds")
  @Operation(summary = "保留にする")
  ResponseEntity<Written> hold(@PathVariable ContactId id, @RequestBody ServiceHold body) {
    return intents.change(id, new HoldService(id, body.reason(), moments.orNow(body.happenedAt())));
  }

  @PostMapping("/holds/{hold}/end")
  @Operation(summary = "保留を解除する")
  ResponseEntity<Written> endHold(
      @PathVariable ContactId id,
      @PathVariable int hold,
      @RequestBody(required = false) @Nullable Moment body) {
    return intents.change(id, new EndHold(id, hold, moments.orNow(Moment.said(body))));
  }
}
