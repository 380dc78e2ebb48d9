package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.day.Deed.Receive;
import jp.madoguchi.workbench.day.Deed.ReportTickets;
import jp.madoguchi.workbench.day.Town.Section;

/** 閉庁 — when the house closes, each section reads its ticket machine; now and then one forgets. */
record Closing(List<Visit> visits, Chance chance) {

  private static final Duration UNTIL_IT_IS_READ = Duration.ofMinutes(10);

  List<Act> of(Town town, LocalDate day) {
    var at = OfficeHours.closingOf(day).plus(UNTIL_IT_IS_READ);
    var reports = new ArrayList<Act>();
    for (var section : town.sections()) {
      var recorded = recordedAt(section);
      var issued = recorded + unrecorded(recorded);
      if (issued > 0 && !chance.of(0.03)) {
        reports.add(new Act(at, at, section.clerk(0), new ReportTickets(day, issued)));
      }
    }
    return List.copyOf(reports);
  }

  private int recordedAt(Section section) {
    return (int)
        visits.stream()
            .map(visit -> visit.acts().getFirst().deed())
            .filter(
                deed ->
                    deed instanceof Receive(var body)
                        && body.containsKey("ticket")
                        && section.id().equals(body.get("department")))
            .count();
  }

  /** Who took a number and went away again before anybody saw them. */
  private int unrecorded(int recorded) {
    var gone = 0;
    for (var n = 0; n < recorded; n++) {
      gone += chance.of(0.06) ? 1 : 0;
    }
    return gone;
  }
}
