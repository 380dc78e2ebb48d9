package jp.madoguchi.query.kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.kpi.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, SECONDS, 0秒",
    "59.6, SECONDS, 1分00秒",
    "754, SECONDS, 12分34秒",
    "3600, SECONDS, 1時間00分",
    "36000000, SECONDS, '10,000時間'",
    "0.12345, SHARE, 12.3%",
    "1234, ITEMS, '1,234件'",
    "3.5, WORKING_DAYS, 3.5開庁日"
  })
  void values_are_written_in_their_units(double value, Unit unit, String written) {
    assertThat(ReportWords.value(value, unit)).isEqualTo(written);
  }

  @Test
  void what_is_not_known_is_no_number() {
    assertThat(ReportWords.value((Double) null, Unit.SHARE)).isEqualTo("—");
    assertThat(ReportWords.percent(null)).isEqualTo("—");
  }
}
