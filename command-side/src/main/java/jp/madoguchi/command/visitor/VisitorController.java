package jp.madoguchi.command.visitor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.madoguchi.command.support.Considerations;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.command.visitor.Typed.TypedAddress;
import jp.madoguchi.command.visitor.VisitorCommand.AmendParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.CorrectParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.RegisterVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.SetConsiderations;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.calendar.CivilDate;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 来庁者の登録と、記載事項・配慮事項の変更 — translates; the visitor decides. */
@RestController
@RequestMapping(VisitorController.VISITORS)
@Tag(name = "visitors", description = "来庁者")
class VisitorController {

  static final String VISITORS = "/api/v1/visitors";

  private final Intents intents;
  private final Moments moments;
  private final Sealer sealer;

  VisitorController(Intents intents, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"name": "旭川 花子", "kana": "アサヒカワ ハナコ", "birthDate": "昭和30年2月8日",
           "phones": ["0166-00-0000"],
           "address": {"postalCode": "0700000", "fullAddress": "北海道旭川市7条通9丁目"},
           "language": "ja", "residentNumber": "1234567", "considerations": ["WHEELCHAIR"]}""")
  record VisitorRegistration(
      OneLine name,
      @Nullable OneLine kana,
      @Nullable OneLine alternativeName,
      @Nullable OneLine formerFamilyName,
      @Nullable CivilDate birthDate,
      @Nullable Phones phones,
      @Nullable TypedAddress address,
      @Nullable Language language,
      @Nullable ResidentNumber residentNumber,
      @Nullable Considerations considerations,
      @Nullable OffsetDateTime happenedAt) {

    Typed typed() {
      return new Typed(
          name,
          kana,
          alternativeName,
          formerFamilyName,
          birthDate,
          phones,
          address,
          language,
          residentNumber);
    }
  }

  @PostMapping
  @Operation(
      summary = "来庁者を登録する",
      description =
          """
          氏名などは入力されたとおりに封緘して保存する。生年月日は西暦でも和暦でもよく、
          「年月日不詳」「令和2年頃」や暦にない日も受け付ける。個人番号は入力できない。""")
  ResponseEntity<Written> register(@RequestBody VisitorRegistration body) {
    var at = moments.orNow(body.happenedAt());
    var typed = body.typed().bornBy(moments.today());
    return intents.create(
        VISITORS,
        VisitorId::of,
        id -> {
          var known = typed.sealed(sealer, id, Set.of());
          var particulars = Patch.first(sealer.seal(id, body.name().text()), known);
          return new RegisterVisitor(
              id, particulars, Considerations.orNone(body.considerations()), at);
        });
  }

  /** 変更の種類 — whether life went on, or what was entered was wrong. */
  enum ChangeKind {
    AMENDMENT,
    CORRECTION
  }

  @Schema(
      example =
          """
          {"kind": "AMENDMENT", "address": {"fullAddress": "北海道旭川市6条通10丁目"},
           "removed": ["FORMER_FAMILY_NAME"], "reason": "転居のため"}""")
  record ParticularsChange(
      ChangeKind kind,
      @Nullable OneLine name,
      @Nullable OneLine kana,
      @Nullable OneLine alternativeName,
      @Nullable OneLine formerFamilyName,
      @Nullable CivilDate birthDate,
      @Nullable Phones phones,
      @Nullable TypedAddress address,
      @Nullable Language language,
      @Nullable ResidentNumber residentNumber,
      @Nullable List<Patch.Item> removed,
      FreeText reason,
      @Nullable OffsetDateTime happenedAt) {

    Typed typed() {
      return new Typed(
          name,
          kana,
          alternativeName,
          formerFamilyName,
          birthDate,
          phones,
          address,
          language,
          residentNumber);
    }

    Set<Patch.Item> gone() {
      return removed == null ? Set.of() : Set.copyOf(removed);
    }
  }

  @PostMapping("/{id}/particulars")
  @Operation(
      summary = "来庁者の記載事項を変更する",
      description =
          """
          AMENDMENT は異動(氏名や住所が変わった)、CORRECTION は訂正(入力が誤っていた)。
          指定した項目だけを変更し、removed の項目を空にする。変更前の内容も残り、検索できる。
          異動が抑止されている来庁者は、先に一時解除する。""")
  ResponseEntity<Written> change(@PathVariable VisitorId id, @RequestBody ParticularsChange body) {
    var at = moments.orNow(body.happenedAt());
    var patch = body.typed().bornBy(moments.today()).sealed(sealer, id, body.gone());
    var reason = sealer.seal(id, body.reason());
    return intents.change(
        id,
        switch (body.kind()) {
          case AMENDMENT -> new AmendParticulars(id, patch, reason, at);
          case CORRECTION -> new CorrectParticulars(id, patch, reason, at);
        });
  }

  @Schema(name = "VisitorConsiderations", example = "{\"considerations\": [\"INTERPRETER\"]}")
  record ConsiderationsForm(Considerations considerations, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{id}/considerations")
  @Operation(summary = "来庁者の配慮事項を決める", description = "ここで指定したものがすべてになる。支援措置はここでは指定できない。")
  ResponseEntity<Written> consider(
      @PathVariable VisitorId id, @RequestBody ConsiderationsForm body) {
    return intents.change(
        id,
        new SetConsiderations(
            id, Considerations.orNone(body.considerations()), moments.orNow(body.happenedAt())));
  }
}
