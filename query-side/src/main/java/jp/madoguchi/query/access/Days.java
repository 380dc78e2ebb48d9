package jp.madoguchi.query.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;

/** 期間 — from the first day to the last, both included, in the city's own time. */
record Days(LocalDate first, LocalDate last) {

  private static final int USUAL = 30;
  private static final int MOST = 366;

  /**
   * The last thirty days, if nothing else is asked.
   *
   * @throws RequestRefused 400 if it ends before it begins, or is longer than a year
   */
  static Days of(Wanted wanted, Instant now) {
    return of(wanted, now, USUAL);
  }

  /** The last year, if nothing else is asked. */
  static Days ofAYear(Wanted wanted, Instant now) {
    return of(wanted, now, MOST);
  }

  private static Days of(Wanted wanted, Instant now, int usual) {
    var to = wanted.to();
    var last = to == null ? OfficeHours.dayOf(now) : to;
    var from = wanted.from();
    var first = from == null ? last.minusDays(usual - 1) : from;
    if (first.isAfter(last) || first.plusDays(MOST).isBefore(last.plusDays(1))) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST,
          "MALFORMED_PARAMETER",
          "from と to には、%d日以内の期間を指定してください".formatted(MOST));
    }
    return new Days(first, last);
  }

  boolean contain(Instant moment) {
    var day = OfficeHours.dayOf(moment);
    return !day.isBefore(first) && !day.isAfter(last);
  }

  OffsetDateTime start() {
    return moment(first);
  }

  /** The first moment that is no longer in it. */
  OffsetDateTime end() {
    return moment(last.plusDays(1));
  }

  private static OffsetDateTime moment(LocalDate day) {
    return OfficeHours.startOf(day).atOffset(ZoneOffset.UTC);
  }

  /** As they stand in the query of a report. */
  record Wanted(
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {}
}
