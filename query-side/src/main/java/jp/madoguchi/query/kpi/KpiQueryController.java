package jp.madoguchi.query.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.signin.SignedIn;
import jp.madoguchi.query.support.Table;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A question may be longer than a URL: so it can be sent, too, and changes nothing. */
@RestController
@RequestMapping("/api/v1/kpi")
@Tag(name = "kpi", description = "KPI")
class KpiQueryController {

  private final Kpis kpis;
  private final DryRuns dryRuns;
  private final KpiFeed feed;

  KpiQueryController(Kpis kpis, DryRuns dryRuns, KpiFeed feed) {
    this.kpis = kpis;
    this.dryRuns = dryRuns;
    this.feed = feed;
  }

  @PostMapping("/query")
  @Operation(
      summary = "KPIを計算する",
      description =
          """
          値は事実から、尋ねられたときに計算します。値がなかった区間も返します。比は分子と分母から計算し、0で割る値はありません(null)。
          分布では平均・中央値・90パーセンタイル・最大を並べます。中央値と90パーセンタイルの誤差は error(値に対する割合)以内です。
          grain を省くと全期間で一つの値です。年度は4月1日に始まります。週は月曜日に始まります。
          definition が LATEST なら最新の定義で全期間を、IN_FORCE なら日ごとに適用されていた定義で計算し、版ごとに分けて返します。
          position までの事実が数えられています。自分の課だけか、全課かは権限によります。""")
  KpiAnswer query(@RequestBody Question body, @Parameter(hidden = true) Caller caller) {
    return shown(kpis.answer(body, KpiReach.of(caller)));
  }

  @GetMapping(
      path = "/query",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary = "KPIを、平らな行で計算する",
      description =
          """
          表計算やダッシュボードのための形です。metric は metric-wait または metric-wait@2(第2版)、複数指定できます。
          filter は CHANNEL:COUNTER:PHONE の形です。Accept: text/csv でファイル(UTF-8)になります。""")
  Table<FigureView> query(
      @ParameterObject QuestionInUrl question, @Parameter(hidden = true) Caller caller) {
    var reach = KpiReach.of(caller);
    var asked = Kpis.asked(question::asked);
    return FigureTable.of(shown(kpis.answer(asked, reach)), asked.fields());
  }

  @GetMapping(path = "/query/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      summary = "KPIの値を、変わるたびに受け取る",
      description =
          """
          GET /kpi/query と同じ形で、31日までについて尋ねます。figures(POST /kpi/query の答えと同じもの)を、はじめと、値や位置が変わったときに送ります。
          変わったかどうかは1秒に2回確かめます。15秒ごとに空の行を送ります。
          トークンの期限が来るか、見る人の権限が変わると終わります。つなぎ直してください。""")
  SseEmitter stream(
      @ParameterObject QuestionInUrl question, @Parameter(hidden = true) Caller caller) {
    var reach = KpiReach.of(caller);
    var asked = Kpis.asked(question::asked);
    return feed.connect(asked, reach, caller, SignedIn.current().orElseThrow());
  }

  @PostMapping("/dry-run")
  @Operation(summary = "KPIの定義を、先月のデータで試す", description = "何も変えません。metric を指定すると、いまの定義の値も並べます。")
  DryRuns.DryRunResult dryRun(
      @RequestBody DryRuns.MetricDraft body, @Parameter(hidden = true) Caller caller) {
    var outcome = dryRuns.outcome(body, KpiReach.of(caller));
    Look.current().atRows(outcome.proposed().size());
    return outcome;
  }

  /** Who looks at figures is on record, too: whether they are looked at is a figure itself. */
  private static KpiAnswer shown(KpiAnswer answer) {
    Look.current().atRows(answer.figures().size());
    return answer;
  }
}
