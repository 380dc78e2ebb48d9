package jp.madoguchi.command.guidance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/guidance")
@Tag(name = "guidance", description = "手続判定")
class GuidanceController {

  private final Asking asking;
  private final ContactAnswers contacts;
  private final Moments moments;

  GuidanceController(Asking asking, ContactAnswers contacts, Moments moments) {
    this.asking = asking;
    this.contacts = contacts;
    this.moments = moments;
  }

  /**
   * What is known so far.
   *
   * @param answers the choices that were made, a question each; an empty list if none holds
   * @param contact keeps the answers, and those of before count; the revision is pinned to it
   * @param guide none for the one of the city
   * @param revision none for the one in force
   * @param on the day that counts; today, unless something else is said
   * @param eventDate the day of the event, such as that of moving, for deadlines
   */
  @Schema(
      example =
          """
          {"answers": {"用件": ["転入"], "世帯の方": ["小・中学生"]}, "eventDate": "2026-04-01"}""")
  record GuidanceQuestion(
      @Nullable Map<String, List<String>> answers,
      @Nullable ContactId contact,
      @Nullable GuideId guide,
      @Nullable Integer revision,
      @Nullable LocalDate on,
      @Nullable LocalDate eventDate,
      @Nullable OffsetDateTime happenedAt) {

    Map<String, List<String>> given() {
      return answers == null ? Map.of() : answers;
    }

    GuideId guideOrTheCitys() {
      return guide == null ? GuideId.OF_THE_CITY : guide;
    }
  }

  @PostMapping
  @Operation(
      summary = "回答から必要な手続を判定し、次の質問を得る",
      description =
          """
          必要な手続、不要な手続、未定の手続を、そう判定した回答とともに返し、持ち物・回る課・届出期限と、次に尋ねると
          もっとも多くが決まる質問を添えます。contact を指定すると回答はその来庁者対応に残り（回答があれば If-Match が必要です）、
          はじめに使ったガイドの版で判定し続けます。回答なしで contact を送ると、これまでの回答の続きから始まります。""")
  ResponseEntity<Guidance> ask(
      @RequestBody GuidanceQuestion body, @Parameter(hidden = true) Caller caller) {
    if (body.contact() != null) {
      return contacts.ask(body.contact(), body, caller.section(), moments.orNow(body.happenedAt()));
    }
    return ResponseEntity.ok(asking.anonymous(body, caller.section()));
  }
}
