package jp.madoguchi.query.access;

import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.access.BulkSearch.Per;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** しきい値 — from how many searches on the city calls it bulk. */
@Component
record BulkThresholds(
    @Value("${madoguchi.access.bulk.per-hour}") int perHour,
    @Value("${madoguchi.access.bulk.per-day}") int perDay) {

  int orUsual(@Nullable Integer asked, Per per) {
    if (asked != null && asked < 1) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", "threshold は1以上の数を指定してください");
    }
    return asked == null ? usual(per) : asked;
  }

  private int usual(Per per) {
    return switch (per) {
      case HOUR -> perHour;
      case DAY -> perDay;
    };
  }
}
