package jp.madoguchi.query.handoverinbox;

import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.projection.handoverinbox.Pending;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;

/**
 * 受入れの目安 — a visitor stands at the counter and waits a quarter of an hour, a case a working day.
 */
final class Patience {

  private static final Duration OF_VISITORS = Duration.ofMinutes(15);
  private static final int OF_CASES_IN_WORKING_DAYS = 1;
  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  private Patience() {}

  static boolean isOver(Pending sent, Instant now) {
    return switch (sent.sort()) {
      case HANDOVER, ANNOUNCEMENT -> now.isAfter(sent.since().plus(OF_VISITORS));
      case TRANSFER ->
          OfficeHours.dayOf(now)
              .isAfter(
                  CALENDAR.plusWorkingDays(
                      OfficeHours.dayOf(sent.since()), OF_CASES_IN_WORKING_DAYS));
    };
  }
}
