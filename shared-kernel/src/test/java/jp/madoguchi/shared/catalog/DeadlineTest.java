package jp.madoguchi.shared.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.catalog.ProcedureRevision.Deadline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a notification is in time. */
class DeadlineTest {

  private final WorkingCalendar calendar = new WorkingCalendar();

  @ParameterizedTest
  @CsvSource({
    "14, 住み始めた日, 2026-04-01, 2026-04-15",
    "14, 生まれた日（その日を含む）, 2026-04-02, 2026-04-15",
    "7, 死亡の事実を知った日（その日を含む）, 2026-04-01, 2026-04-07",
    // A Saturday, and the long holidays of May: the hall next opens on Thursday the 7th.
    "14, 住み始めた日, 2026-04-04, 2026-04-20",
    "14, 住み始めた日, 2026-04-19, 2026-05-07",
    // Beforehand: the day itself, open or not.
    "0, 転出する日（あらかじめ届け出る）, 2026-04-04, 2026-04-04",
  })
  void is_the_last_day_on_which_the_hall_is_open(
      int days, String countedFrom, LocalDate event, LocalDate last) {
    assertThat(new Deadline(days, countedFrom, "法").lastDay(event, calendar)).isEqualTo(last);
  }
}
