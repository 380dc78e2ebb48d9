package jp.madoguchi.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.access.BulkSearch.Per;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Table;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit/reports")
@Tag(name = "audit", description = "監査")
class AccessReportController {

  private final AccessRecords records;
  private final BrokenGlass glasses;
  private final BulkThresholds thresholds;
  private final Showing showing;
  private final Clock clock;

  AccessReportController(
      AccessRecords records,
      BrokenGlass glasses,
      BulkThresholds thresholds,
      Showing showing,
      Clock clock) {
    this.records = records;
    this.glasses = glasses;
    this.thresholds = thresholds;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping(
      path = "/per-staff",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(summary = "職員ごとの閲覧数を見る")
  ResponseEntity<Table<StaffCount>> perStaff(
      @ParameterObject Days.Wanted period, @Parameter(hidden = true) Caller caller) {
    var conditions = Conditions.looks(Days.of(period, clock.instant())).within(Reach.of(caller));
    return Sheets.whole(
        records.summed(
            StaffCount.SELECT,
            conditions,
            StaffCount.REST,
            (row, _) -> StaffCount.of(row, showing)),
        StaffCount.COLUMNS);
  }

  @GetMapping(
      path = "/bulk-search",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary = "大量の検索を見る",
      description = "1時間(HOUR)または1日(DAY)に、しきい値以上の検索をした職員です。threshold を省くと、市の設定です。")
  ResponseEntity<Table<BulkSearch>> bulkSearch(
      @RequestParam(defaultValue = "HOUR") Per per,
      @RequestParam(required = false) @Nullable Integer threshold,
      @ParameterObject Days.Wanted period,
      @Parameter(hidden = true) Caller caller) {
    var conditions =
        Conditions.looks(Days.of(period, clock.instant()))
            .within(Reach.of(caller))
            .and("kind = ?", "SEARCH");
    return Sheets.whole(
        records.summed(
            BulkSearch.select(per),
            conditions,
            BulkSearch.rest(thresholds.orUsual(threshold, per)),
            (row, _) -> BulkSearch.of(row, showing)),
        BulkSearch.COLUMNS);
  }

  @GetMapping(
      path = "/failed-sign-ins",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(summary = "認証失敗を、新しいものから見る", description = "監査の権限が必要です。")
  ResponseEntity<Table<FailedSignIn>> failedSignIns(
      @ParameterObject Days.Wanted period,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) @RequestHeader(name = "Accept", required = false)
          @Nullable String accept,
      @Parameter(hidden = true) Caller caller) {
    Reach.ofAuditor(caller);
    var sheets = Sheets.of(accept, part);
    var conditions = Conditions.of("SignInFailed", Days.of(period, clock.instant()));
    return sheets.slice(
        records.failures(sheets.before(conditions), sheets.oneMore()),
        record -> Sheets.cursor(record.fact().at(), record.position()),
        record -> FailedSignIn.of(record, showing),
        FailedSignIn.COLUMNS);
  }

  @GetMapping(
      path = "/break-glass",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(summary = "緊急閲覧を、新しいものから見る", description = "監督の権限だけなら、自分の課の名でされたものです。")
  ResponseEntity<Table<GlassView>> breakGlass(
      @ParameterObject Days.Wanted period, @Parameter(hidden = true) Caller caller) {
    return Sheets.whole(
        glasses.in(Days.of(period, clock.instant()), Reach.of(caller)).stream()
            .map(broken -> GlassView.of(broken, showing.of(broken.member())))
            .toList(),
        GlassView.COLUMNS);
  }
}
