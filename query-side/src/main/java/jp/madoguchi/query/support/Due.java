package jp.madoguchi.query.support;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** 期限の状況 — whether a due date comes near or has passed, as of a day. */
public enum Due {
  SOON("期限間近"),
  OVERDUE("期限超過");

  /** So many working days ahead is soon. */
  private static final int SOON_DAYS = 3;

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  private final String label;

  Due(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** How that due date stands on that day; nothing to say if there is time. */
  public static @Nullable Due of(LocalDate dueOn, LocalDate today) {
    if (dueOn.isBefore(today)) {
      return OVERDUE;
    }
    return dueOn.isAfter(soonUntil(today)) ? null : SOON;
  }

  /** Days are written so that the order of their texts is theirs. */
  public Bson filter(String field, LocalDate today) {
    return switch (this) {
      case OVERDUE -> lt(field, today.toString());
      case SOON -> and(gte(field, today.toString()), lte(field, soonUntil(today).toString()));
    };
  }

  private static LocalDate soonUntil(LocalDate today) {
    return CALENDAR.plusWorkingDays(today, SOON_DAYS);
  }
}
