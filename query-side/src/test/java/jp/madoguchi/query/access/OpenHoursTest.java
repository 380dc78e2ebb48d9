package jp.madoguchi.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenHoursTest {

  @ParameterizedTest
  @CsvSource({
    "2026-04-02T08:44:59.999, false",
    "2026-04-02T08:45:00, true",
    "2026-04-02T12:00:00, true",
    "2026-04-02T17:15:00, true",
    "2026-04-02T17:15:59.999, true",
    "2026-04-02T17:16:00, false",
    "2026-04-02T23:59:59, false",
    "2026-04-03T00:00:00, false",
    // Saturday, Sunday, 昭和の日, and a substitute holiday.
    "2026-04-04T10:00:00, false",
    "2026-04-05T10:00:00, false",
    "2026-04-29T10:00:00, false",
    "2026-05-06T10:00:00, false",
    // The last and the first working day of the year.
    "2026-12-28T10:00:00, true",
    "2026-12-29T10:00:00, false",
    "2027-01-03T10:00:00, false",
    "2027-01-04T10:00:00, true"
  })
  void are_the_minutes_in_which_the_office_works(String moment, boolean open) {
    var instant = OffsetDateTime.parse(moment + "+09:00").toInstant();

    assertThat(OpenHours.contain(instant)).isEqualTo(open);
  }

  @Test
  void are_told_to_the_store_as_ranges_of_working_days() {
    var days = new Days(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 6));

    assertThat(OpenHours.ranges(days))
        .isEqualTo(
            "{[2026-04-01T23:45:00Z,2026-04-02T08:16:00Z),"
                + "[2026-04-02T23:45:00Z,2026-04-03T08:16:00Z),"
                + "[2026-04-05T23:45:00Z,2026-04-06T08:16:00Z)}");
  }

  @Test
  void there_may_be_none() {
    var newYear = new Days(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2));

    assertThat(OpenHours.ranges(newYear)).isEqualTo("{}");
    assertThat(newYear.start().withOffsetSameInstant(ZoneOffset.ofHours(9)))
        .isEqualTo(OffsetDateTime.parse("2026-12-31T00:00:00+09:00"));
  }
}
