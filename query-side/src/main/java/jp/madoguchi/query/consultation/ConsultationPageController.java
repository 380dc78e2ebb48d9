package jp.madoguchi.query.consultation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.signin.SignedIn;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.query.consultation.FindConsultations.Found;
import jp.madoguchi.query.consultation.FindConsultations.Wanted;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.LivePosition;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ConsultationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One consultation, and what is like it. */
@RestController
@RequestMapping("/api/v1/consultations/{id}")
@Tag(name = "consultations", description = "AIナビ相談")
class ConsultationPageController {

  private static final int SIMILAR = 5;

  private final Asking asking;
  private final Showing showing;
  private final ConsultationFeed feed;
  private final Clock clock;

  ConsultationPageController(Asking asking, Showing showing, ConsultationFeed feed, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.feed = feed;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "相談と回答を見る",
      description = "相談した課、照会を受けた課、訂正を依頼された課に見えます。minVersion=1 なら回答を待ちます。")
  ResponseEntity<ConsultationView> find(
      @PathVariable ConsultationId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    var page = page(id, minVersion, caller);
    return Versioned.shown(
        page.sequence(), ConsultationView.of(page, showing.of(page), LocalDate.now(clock)));
  }

  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      summary = "回答を、できた分から受け取る",
      description =
          """
          words(回答の続きの文)と consultation(相談の全体)を送ります。回答があれば、はじめに全体を送ります。
          回答の後も、評価や照会のたびに全体を送ります。15秒ごとに空の行を送ります。
          words は、回答を作っているサーバーにつないだときだけ届きます。""")
  SseEmitter stream(
      @PathVariable ConsultationId id,
      @Parameter(schema = @Schema(type = "string", example = "1024"))
          @RequestHeader(name = "Last-Event-ID", required = false)
          @Nullable LivePosition lastSeen,
      @Parameter(hidden = true) Caller caller) {
    return feed.connect(id, lastSeen, caller, SignedIn.current().orElseThrow());
  }

  @GetMapping("/similar")
  @Operation(summary = "似た相談を、新しいものから見る", description = "同じ記事が答えになった(または近かった)相談です。質問の言葉では探しません。")
  List<ConsultationRow> similar(
      @PathVariable ConsultationId id, @Parameter(hidden = true) Caller caller) {
    var article = page(id, null, caller).about();
    return article == null ? List.of() : others(id, article, caller);
  }

  private List<ConsultationRow> others(ConsultationId id, ArticleId article, Caller caller) {
    var query =
        new FindConsultations(
            Wanted.about(article), Seeing.records(caller), new Paging(SIMILAR, null));
    var rows =
        asking.one(query, Found.class).orElseThrow().rows().stream()
            .filter(row -> !row.id().equals(id.value()))
            .limit(SIMILAR)
            .toList();
    var today = LocalDate.now(clock);
    return showing.ready(rows).stream()
        .map(row -> ConsultationRow.of(row, showing.of(row), today))
        .toList();
  }

  private ConsultationPage page(ConsultationId id, @Nullable Long minVersion, Caller caller) {
    var query = new FindConsultation(id, Seeing.records(caller));
    return asking.one(query, ConsultationPage.class, ConsultationPage::sequence, minVersion);
  }
}
