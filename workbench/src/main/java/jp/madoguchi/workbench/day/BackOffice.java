package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.day.Paperwork.Fate;

/** 後方事務 — what is done to a case on its first day after the visitor has left the window. */
record BackOffice(CaseFile file, List<Stop> stops, Chance chance) {

  void goOn(Instant at, Fate fate) {
    var later = at.plus(chance.minutes(12, 110));
    if (later.isAfter(OfficeHours.closingOf(OfficeHours.dayOf(at)))) {
      return; // Tomorrow is another day.
    }
    if (chance.of(0.5)) {
      file.add(later, "assignment", Map.of());
    }
    var work = later.plus(chance.minutes(2, 20));
    switch (fate) {
      case CORRECTED -> corrected(at, work);
      case TRANSFERRED -> transferred(work);
      case REJECTED -> rejected(work);
      case EXTENDED -> extended(work);
      case REOPENED -> reopened(work);
      case IN_WORK, SAME_DAY, WITHDRAWN, CANCELLED -> worked(work);
    }
  }

  private void worked(Instant at) {
    var moment = file.step(at, 2);
    if (chance.of(0.4)) {
      moment = file.reviewed(file.step(moment, 3));
    }
  }

  /** Every second applicant answers on the same day. */
  private void corrected(Instant at, Instant work) {
    file.returned(at);
    if (chance.of(0.5)) {
      worked(file.answered(work));
    }
  }

  private void transferred(Instant at) {
    var others =
        stops.stream()
            .map(Stop::section)
            .filter(section -> !section.id().equals(file.clerk().department()))
            .toList();
    if (others.isEmpty()) {
      worked(at);
      return;
    }
    var to = chance.oneOf(others);
    file.add(at, "transfer", Map.of("to", to.id(), "reason", "WRONG_SECTION"));
    var answered = at.plus(chance.minutes(3, 40));
    var answer = chance.of(0.7) ? "transfer/acceptance" : "transfer/return";
    file.add(answered, to.clerk(0), answer, Map.of());
  }

  private void rejected(Instant at) {
    var reason = chance.oneOf(Words.REJECTION);
    file.add(at, "decision", Map.of("decision", "REJECTED", "reason", reason));
    file.add(at.plusSeconds(120), "completion", Map.of("delivery", "POSTED"));
  }

  private void extended(Instant at) {
    var body = Map.<String, Object>of("workingDays", 5, "reason", chance.oneOf(Words.EXTENSION));
    file.add(at, "extension", body);
    worked(at.plusSeconds(60));
  }

  private void reopened(Instant at) {
    var withdrawn = file.ended(at, "withdrawal", Words.WITHDRAWAL);
    file.ended(withdrawn.plus(chance.minutes(10, 60)), "reopening", Words.REOPENING);
  }
}
