package jp.madoguchi.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "audit", description = "監査")
class SectionDayController {

  private final SectionDays days;
  private final Desk desk;
  private final Clock clock;

  SectionDayController(SectionDays days, Desk desk, Clock clock) {
    this.days = days;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/api/v1/audit/departments/{id}/facts")
  @Operation(summary = "課が一日に記録した事実を、古いものから見る", description = "date を省くと今日です。")
  Slice<SectionFact> facts(
      @PathVariable DepartmentId id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate date,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    Desk.requireAuditor(caller);
    var paging = part.paging();
    var seen = FactCursor.after(paging) + 1;
    var day = date == null ? OfficeHours.dayOf(clock.instant()) : date;
    var facts = days.of(id, day, seen, paging.oneMore());
    Look.current().about(id.value());
    return Slice.of(
        facts, paging, last -> FactCursor.of(last, seen + paging.limit() - 1), fact -> shown(fact));
  }

  private SectionFact shown(Fact fact) {
    var life = fact.message().getAggregateIdentifier();
    Look.current().at(life);
    return new SectionFact(life, desk.view(fact));
  }
}
