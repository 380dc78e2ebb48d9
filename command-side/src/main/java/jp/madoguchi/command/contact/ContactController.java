package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.NAME_OR_VISITOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.madoguchi.command.contact.ContactCommand.CorrectContact;
import jp.madoguchi.command.contact.ContactCommand.IdentifyVisitor;
import jp.madoguchi.command.contact.ContactCommand.NameVisitor;
import jp.madoguchi.command.contact.ContactCommand.ReceiveContact;
import jp.madoguchi.command.support.Considerations;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 来庁者対応の受付から終わりまで — translates; the contact decides. */
@RestController
@RequestMapping(ContactController.CONTACTS)
@Tag(name = "contacts", description = "来庁者対応")
class ContactController {

  static final String CONTACTS = "/api/v1/contacts";

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;
  private final Sealer sealer;

  ContactController(Intents intents, Directory directory, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"channel": "COUNTER", "department": "dept-citizens", "purposes": ["MOVING_IN"],
           "ticket": "A-101", "considerations": ["INTERPRETER"]}""")
  record Reception(
      Channel channel,
      @Nullable Office office,
      DepartmentId department,
      Purposes purposes,
      @Nullable Ticket ticket,
      @Nullable Considerations considerations,
      @Nullable OffsetDateTime happenedAt) {

    ReceiveContact intent(ContactId id, Actor actor, Instant at) {
      return new ReceiveContact(
          id,
          channel,
          Objects.requireNonNullElse(office, Office.MAIN),
          department,
          purposes,
          ticket,
          Considerations.orNone(considerations),
          actor.staff(),
          at);
    }
  }

  @PostMapping
  @Operation(summary = "来庁者を受け付ける", description = "電話は、受けた職員の対応がすぐに始まる。")
  ResponseEntity<Written> receive(
      @RequestBody Reception body, @Parameter(hidden = true) Actor actor) {
    var at = moments.orNow(body.happenedAt());
    directory.requireDepartment(body.department());
    return intents.create(CONTACTS, ContactId::of, id -> body.intent(id, actor, at));
  }

  @Schema(
      example =
          """
          {"name": "旭川 花子", "kana": "アサヒカワ ハナコ", "phone": "0166-00-0000"}""")
  record VisitorName(
      @Nullable FreeText name,
      @Nullable FreeText kana,
      @Nullable FreeText phone,
      @Nullable VisitorId visitor,
      @Nullable OffsetDateTime happenedAt) {

    /** A name as it was given, or a visitor who is known: the one says nothing about the other. */
    VisitorName requireOneOfTheTwo() {
      var named = name != null && visitor == null;
      var known = visitor != null && name == null && kana == null && phone == null;
      if (named || known) {
        return this;
      }
      throw NAME_OR_VISITOR.because("氏名か、登録されている来庁者の、どちらか一方を指定してください");
    }
  }

  @PostMapping("/{id}/visitor")
  @Operation(
      summary = "来庁者の氏名を記録する。または、どの来庁者かを特定する",
      description = "氏名、カナ、電話番号は封緘して保存する。登録されている来庁者なら visitor だけを指定する。")
  ResponseEntity<Written> name(@PathVariable ContactId id, @RequestBody VisitorName body) {
    var visitor = body.requireOneOfTheTwo().visitor();
    var at = moments.orNow(body.happenedAt());
    return visitor == null
        ? intents.change(id, named(id, body, at))
        : intents.change(
            id, new IdentifyVisitor(id, visitor, at), () -> directory.requireVisitor(visitor));
  }

  private NameVisitor named(ContactId id, VisitorName body, Instant at) {
    return new NameVisitor(
        id,
        sealer.seal(id, Objects.requireNonNull(body.name())),
        sealer.sealIfPresent(id, body.kana()),
        sealer.sealIfPresent(id, body.phone()),
        at);
  }

  @Schema(
      example =
          """
          {"channel": "REMOTE_COUNTER", "purposes": ["MOVING_IN", "SCHOOL"], "reason": "聞き間違い"}""")
  record ReceptionCorrection(
      @Nullable Channel channel,
      @Nullable Purposes purposes,
      @Nullable Ticket ticket,
      @Nullable Considerations considerations,
      FreeText reason,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{id}/corrections")
  @Operation(summary = "受付内容を訂正する", description = "指定した項目だけを訂正する。訂正前の内容も履歴に残る。")
  ResponseEntity<Written> correct(
      @PathVariable ContactId id, @RequestBody ReceptionCorrection body) {
    var considerations = body.considerations();
    return intents.change(
        id,
        new CorrectContact(
            id,
            body.channel(),
            body.purposes(),
            body.ticket(),
            considerations == null ? null : Considerations.orNone(considerations),
            sealer.seal(id, body.reason()),
            moments.orNow(body.happenedAt())));
  }
}
