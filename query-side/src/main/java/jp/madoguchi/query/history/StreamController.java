package jp.madoguchi.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Slice;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit/streams/{id}")
@Tag(name = "audit", description = "監査")
class StreamController {

  /** Says in which form a page was folded. */
  private static final String FORM = "Page-Form";

  private final Histories histories;
  private final Desk desk;
  private final Clock clock;

  StreamController(Histories histories, Desk desk, Clock clock) {
    this.histories = histories;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/facts")
  @Operation(
      summary = "記録の事実を、古いものから見る",
      description = "誰が、どの課として、どの端末から、何のために、いつ記録したか。個人に関する項目は封緘されたままです。")
  Slice<FactView> facts(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable String staff,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    Desk.requireAuditor(caller);
    var paging = part.paging();
    var after = FactCursor.after(paging);
    var rows =
        histories
            .after(id, after)
            .filter(fact -> type == null || fact.type().equals(type))
            .filter(fact -> staff == null || fact.recorded().by().staff().value().equals(staff))
            .limit(paging.oneMore())
            .toList();
    return Slice.of(rows, paging, FactCursor::of, desk::view);
  }

  @GetMapping("/as-of")
  @Operation(
      summary = "その時点の画面を見る",
      description =
          """
          at の時点に画面が示していたものと同じです。known-at を指定すると、その時までに遅れて記録されたことと訂正も含めます。
          個人に関する項目は、読む権限と X-Purpose(目的)があるときだけ開きます。""")
  ResponseEntity<Object> asOf(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime at,
      @RequestParam(name = "known-at", required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime knownAt,
      @Parameter(hidden = true) Caller caller) {
    Desk.requireAuditor(caller);
    var moment = Moment.of(at, knownAt, clock.instant());
    var history = histories.of(id);
    var retelling = desk.retelling(history);
    var page =
        retelling
            .page(history, moment.of(history.facts(), retelling))
            .orElseThrow(StreamController::notBegun);
    return ResponseEntity.ok()
        .eTag("\"%d\"".formatted(page.sequence()))
        .header(FORM, retelling.form())
        .body(desk.view(retelling, page, moment.at(), caller));
  }

  @GetMapping("/diff")
  @Operation(
      summary = "二つの時点の画面の違いを、項目ごとに見る",
      description = "それぞれの違いに、そうした事実を添えます。事実のない違いは、時の経過によるものです。")
  List<ChangeView> diff(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime to,
      @Parameter(hidden = true) Caller caller) {
    Desk.requireAuditor(caller);
    var last = Moment.of(to, null, clock.instant()).at();
    var first = Moment.of(from, to, clock.instant()).at();
    var history = histories.of(id).knownAt(last);
    if (history.size() == 0) {
      throw notBegun();
    }
    return desk.steps(history, caller).changes(history.knownAt(first).size(), first, last);
  }

  @GetMapping("/provenance")
  @Operation(
      summary = "項目の今の値が、どの事実によるかを見る",
      description = "新しいものから、これまでのすべての値を示します。field は画面の項目の JSON Pointer です。")
  List<ChangeView> provenance(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String field,
      @Parameter(hidden = true) Caller caller) {
    Desk.requireAuditor(caller);
    var history = desk.steps(histories.of(id), caller).historyOf(field);
    if (history.isEmpty()) {
      throw new RequestRefused(
          HttpStatus.UNPROCESSABLE_CONTENT, "NO_SUCH_FIELD", "この画面に、その項目があったことはありません");
    }
    return history;
  }

  @GetMapping("/replay")
  @Operation(
      summary = "一歩ずつ、事実とその後の画面を見る",
      description = "step は0からの番号です。previous と next で前後に進めます。")
  StepView replay(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int step,
      @Parameter(hidden = true) Caller caller) {
    Desk.requireAuditor(caller);
    var all = histories.howMany(id);
    if (step < 0 || step >= all) {
      throw Asking.nothing();
    }
    var history = histories.first(step + 1, id);
    var fact = history.facts().getLast();
    var steps = desk.steps(history, caller);
    var last = steps.last();
    return new StepView(
        step,
        all,
        desk.view(fact),
        steps.retelling().form(),
        desk.view(steps.retelling(), last.page(), fact.recorded().at(), caller),
        last.changes(),
        step == 0 ? null : step - 1L,
        step == all - 1 ? null : step + 1L);
  }

  private static RequestRefused notBegun() {
    return new RequestRefused(HttpStatus.NOT_FOUND, "NOT_YET_BEGUN", "その時点には、まだありませんでした");
  }
}
