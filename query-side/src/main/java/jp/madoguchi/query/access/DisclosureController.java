package jp.madoguchi.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Table;
import jp.madoguchi.shared.id.VisitorId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/visitors/{id}/disclosure")
@Tag(name = "audit", description = "監査")
class DisclosureController {

  private final AccessRecords records;
  private final Showing showing;
  private final Clock clock;

  DisclosureController(AccessRecords records, Showing showing, Clock clock) {
    this.records = records;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary = "本人に開示する閲覧の記録を作る",
      description =
          """
          どの課が、いつ、どの画面で、何のために見たかを、日ごとにまとめます。職員の氏名は含みません。
          from と to を省くと、今日までの366日です。監査の権限が必要です。""")
  ResponseEntity<Table<DisclosureRow>> find(
      @PathVariable VisitorId id,
      @ParameterObject Days.Wanted period,
      @Parameter(hidden = true) Caller caller) {
    Reach.ofAuditor(caller);
    Look.current().about(id.value());
    var conditions =
        Conditions.looks(Days.ofAYear(period, clock.instant()))
            .at(records.livesOf(id))
            .and("not refused");
    return Sheets.whole(
        records.summed(
            DisclosureRow.SELECT,
            conditions,
            DisclosureRow.REST,
            (row, _) -> DisclosureRow.of(row, showing)),
        DisclosureRow.COLUMNS);
  }
}
