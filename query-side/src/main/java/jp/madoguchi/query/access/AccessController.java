package jp.madoguchi.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Table;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
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
@RequestMapping("/api/v1/audit")
@Tag(name = "audit", description = "監査")
class AccessController {

  private final AccessRecords records;
  private final Showing showing;
  private final Clock clock;

  AccessController(AccessRecords records, Showing showing, Clock clock) {
    this.records = records;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping(
      path = "/accesses",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary = "閲覧記録を、新しいものから見る",
      description =
          """
          監査の権限があればすべての課、監督の権限だけなら自分の課の閲覧記録です。検索語は監査の権限がある人だけに示します。
          position で番号を指定すると、一覧では省かれる対象もすべて示します。
          from と to を省くと、今日までの30日です。Accept: text/csv でファイル(UTF-8)になります。""")
  ResponseEntity<Table<AccessView>> find(
      @RequestParam(required = false) @Nullable StaffId staff,
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(required = false) @Nullable String life,
      @RequestParam(required = false) @Nullable AccessKind kind,
      @RequestParam(required = false) @Nullable Boolean refused,
      @RequestParam(required = false) @Nullable Long position,
      @ParameterObject Days.Wanted period,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) @RequestHeader(name = "Accept", required = false)
          @Nullable String accept,
      @Parameter(hidden = true) Caller caller) {
    var reach = Reach.of(caller);
    var conditions =
        Conditions.looks(Days.of(period, clock.instant()))
            .within(reach)
            .to("staff", staff)
            .to("department", department)
            .to("kind", kind)
            .is("refused", refused)
            .is("position", position);
    if (life != null) {
      conditions.at(List.of(Whom.named(life)));
      Look.current().about(life);
    }
    var lives = position == null ? AccessView.FIRST : Integer.MAX_VALUE;
    return slice(conditions, Sheets.of(accept, part), reach, lives);
  }

  @GetMapping(
      path = "/reports/night-access",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(summary = "夜間・休日の閲覧を見る", description = "開庁日の8:45から17:15までのほかの閲覧です。")
  ResponseEntity<Table<AccessView>> nightAccess(
      @ParameterObject Days.Wanted period,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) @RequestHeader(name = "Accept", required = false)
          @Nullable String accept,
      @Parameter(hidden = true) Caller caller) {
    var reach = Reach.of(caller);
    var days = Days.of(period, clock.instant());
    var conditions =
        Conditions.looks(days)
            .within(reach)
            .and("not recorded_at <@ ?::tstzmultirange", OpenHours.ranges(days));
    return slice(conditions, Sheets.of(accept, part), reach, AccessView.FIRST);
  }

  @GetMapping(
      path = "/reports/who-looked-at",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Operation(
      summary = "その人を、またはその記録を、誰が見たかを見る",
      description = "visitor なら、その来庁者の来庁者対応・手続を見た人も含みます。監査の権限が必要です。")
  ResponseEntity<Table<AccessView>> whoLookedAt(
      @RequestParam(required = false) @Nullable VisitorId visitor,
      @RequestParam(required = false) @Nullable String life,
      @ParameterObject Days.Wanted period,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) @RequestHeader(name = "Accept", required = false)
          @Nullable String accept,
      @Parameter(hidden = true) Caller caller) {
    var reach = Reach.ofAuditor(caller);
    var whom = Whom.of(visitor, life);
    Look.current().about(whom.name());
    var conditions = Conditions.looks(Days.of(period, clock.instant())).at(whom.lives(records));
    return slice(conditions, Sheets.of(accept, part), reach, AccessView.FIRST);
  }

  private ResponseEntity<Table<AccessView>> slice(
      Conditions conditions, Sheets sheets, Reach reach, int lives) {
    return sheets.slice(
        records.looks(sheets.before(conditions), sheets.oneMore()),
        record -> Sheets.cursor(record.fact().at(), record.position()),
        record -> AccessView.of(record, reach, showing, lives),
        AccessView.COLUMNS);
  }
}
