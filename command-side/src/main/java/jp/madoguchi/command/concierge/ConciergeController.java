package jp.madoguchi.command.concierge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.shared.concierge.EntryFlaw;
import jp.madoguchi.shared.concierge.LeftOut;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** AIコンシェルジュからの引渡しと引継ぎ — translates; the session and the contact decide. */
@RestController
@Tag(name = "concierge", description = "AIコンシェルジュ")
class ConciergeController {

  static final String SESSIONS = "/api/v1/concierge-sessions";

  private final Sessions sessions;
  private final Moments moments;

  ConciergeController(Sessions sessions, Moments moments) {
    this.sessions = sessions;
    this.moments = moments;
  }

  /** 受取り — what was taken in, and what of it was left out. */
  record Receipt(String id, long version, List<Omission> leftOut) {

    static Receipt of(Written written, List<LeftOut> leftOut) {
      return new Receipt(
          written.id(), written.version(), leftOut.stream().map(Omission::of).toList());
    }
  }

  /** 受け取れなかった記録 — where it stood, and why it was left out. */
  record Omission(String pointer, EntryFlaw reason, String detail) {

    static Omission of(LeftOut one) {
      return new Omission(one.pointer(), one.flaw(), one.flaw().label());
    }
  }

  @PostMapping(SESSIONS)
  @Operation(
      summary = "AIコンシェルジュの相談を受け取る",
      description =
          """
          匿名の相談の用件、回答、案内した手続、引渡しの理由、職員が続けることへの同意。同じ session の同じ内容は一度だけ
          受け取る。ガイドやカタログに合わない記録は除き、その位置と理由を leftOut に返す。\
          """)
  ResponseEntity<Receipt> receive(
      @RequestBody HandedOver body, @Parameter(hidden = true) Caller caller) {
    var id = ConciergeSessionId.of(body.session());
    var written = sessions.receive(id, body, caller.section(), moments.orNow(body.happenedAt()));
    var receipt = Receipt.of(Objects.requireNonNull(written.getBody()), sessions.leftOut(id));
    return ResponseEntity.status(written.getStatusCode())
        .headers(written.getHeaders())
        .body(receipt);
  }

  @Schema(example = "{\"session\": \"2f1d7a34-8f0e-4a0b-9d6e-0c1b5a7e9f21\"}")
  record Continuation(UUID session, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/api/v1/contacts/{id}/concierge-session")
  @Operation(
      summary = "AIコンシェルジュの相談を引き継ぐ",
      description =
          """
          来庁者が自分のものと告げた相談を、同意のあるときだけ来庁者対応に結び付ける。そこでの回答は手続判定の回答になり、
          聞き直さずに続けられる。手続判定を始める前に行う。\
          """)
  ResponseEntity<Written> takeOver(@PathVariable ContactId id, @RequestBody Continuation body) {
    return sessions.takeOver(
        id, ConciergeSessionId.of(body.session()), moments.orNow(body.happenedAt()));
  }
}
