package jp.madoguchi.query.visitorpage;

import static jp.madoguchi.shared.rights.Permission.AUDITING;
import static jp.madoguchi.shared.rights.Permission.ERASING;
import static jp.madoguchi.shared.rights.Permission.PROTECTING;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.query.visitorpage.FindVisitor.Found;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/visitors")
@Tag(name = "visitors", description = "来庁者")
class VisitorPageController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  VisitorPageController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "来庁者を見る",
      description =
          """
          名寄せされた来庁者は、名寄せ先の内容を示し、mergedInto で名寄せ先を知らせます。
          支援措置のある来庁者の住所と電話番号は、支援措置対象者の閲覧権限がなければ示しません。""")
  ResponseEntity<VisitorView> find(
      @PathVariable VisitorId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(
        caller, RECEPTION, SERVING, REVIEWING, SUPERVISING, AUDITING, PROTECTING, ERASING);
    var found =
        asking.one(new FindVisitor(id), Found.class, page -> page.asked().sequence(), minVersion);
    var shown = ShownFamily.of(found.family(), showing);
    return Versioned.shown(found.asked().sequence(), VisitorView.of(found, clock.instant(), shown));
  }

  @GetMapping("/{id}/history")
  @Operation(
      summary = "来庁者の対応と手続を、新しいものから見る",
      description = "名寄せされた来庁者のものも含みます。見る人の権限の範囲にあるものだけです。")
  Slice<HistoryRow> history(
      @PathVariable VisitorId id,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var query = new FindVisitorHistory(id, Seeing.records(caller), paging);
    var rows =
        asking.one(query, FindVisitorHistory.Found.class).orElseThrow(Asking::nothing).rows();
    showing.marked(rows.stream().map(FindVisitorHistory.Row::page).toList());
    return Slice.of(
        rows,
        paging,
        FindVisitorHistory.Row::cursor,
        row -> HistoryRow.of(row, showing.of(row.page())));
  }

  @GetMapping("/protections")
  @Operation(
      summary = "支援措置・抑止のある来庁者を、期限の近いものから見る",
      description =
          """
          alerting=true なら、終了日の1か月前から後のものと、仮支援措置だけです。
          終了日が過ぎても、解除するまで続いています。""")
  Slice<ProtectedRow> protections(
      @RequestParam(defaultValue = "false") boolean alerting,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(caller, PROTECTING);
    var paging = part.paging();
    var now = clock.instant();
    var query = new FindProtections(alerting ? OfficeHours.dayOf(now) : null, paging);
    return Slice.of(
        showing.ready(asking.one(query, FindProtections.Found.class).orElseThrow().rows()),
        paging,
        VisitorPageController::cursor,
        row -> ProtectedRow.of(row, now, showing.of(row)));
  }

  private static Cursor cursor(VisitorPage row) {
    return Cursor.on(Objects.requireNonNull(row.alertFrom()), row.id());
  }
}
