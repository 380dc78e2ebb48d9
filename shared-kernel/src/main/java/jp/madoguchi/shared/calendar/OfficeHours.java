package jp.madoguchi.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** 開庁時間 — 8:45 to 17:15, in the city's own time. */
public final class OfficeHours {

  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  public static final LocalTime OPENS = LocalTime.of(8, 45);
  public static final LocalTime CLOSES = LocalTime.of(17, 15);

  private OfficeHours() {}

  /** The day in the city on which that moment falls. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  public static Instant openingOf(LocalDate day) {
    return day.atTime(OPENS).atZone(ZONE).toInstant();
  }

  public static Instant closingOf(LocalDate day) {
    return day.atTime(CLOSES).atZone(ZONE).toInstant();
  }

  /** The first moment of that day in the city. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
