package jp.madoguchi.command.access;

import java.time.Clock;
import java.time.Period;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 閲覧記録の廃棄 — at night, month by month, what the city keeps no longer goes. */
@Component
class RetentionOfLooks {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionOfLooks.class);

  private final OldLooks looks;
  private final Retention retention;
  private final Clock clock;

  RetentionOfLooks(
      OldLooks looks, @Value("${madoguchi.access.retention}") Period kept, Clock clock) {
    this.looks = looks;
    this.retention = new Retention(kept);
    this.clock = clock;
  }

  @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Tokyo")
  void removeWhatIsOver() {
    var today = OfficeHours.dayOf(clock.instant());
    var month = looks.oldestMonth();
    while (month.filter(oldest -> retention.isOver(oldest, today)).isPresent()) {
      var removed = looks.remove(month.get(), retention.months());
      LOG.info("Removed {} records of looks of {}", removed, month.get());
      month = looks.oldestMonth();
    }
  }
}
