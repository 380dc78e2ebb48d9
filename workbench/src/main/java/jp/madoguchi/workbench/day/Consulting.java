package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;

/** 相談の上演 — a clerk asks, waits for the answer, and says what came of it. */
record Consulting(City city, Tally tally, Clerk clerk, String key) {

  private static final String CONSULTATIONS = "/consultations";
  private static final int LOOKS = 15;

  void play(Counsel counsel, String contact, Instant at) {
    var body = new HashMap<String, Object>(Map.of("purpose", "GUIDANCE", "contact", contact));
    body.put("question", counsel.question());
    var dated = Life.happened(body, at);
    var asked = tally.timed(CONSULTATIONS, () -> city.create(clerk, CONSULTATIONS, key, dated));
    if (asked.isFine()) {
      var consultation = Life.created(city, tally, CONSULTATIONS, asked);
      react(consultation, counsel, answered(consultation), at.plusSeconds(20));
    }
  }

  /** Whether there is an answer, and not just the statement that there is none. */
  private boolean answered(Life consultation) {
    var path = "%s/%s?minVersion=1".formatted(CONSULTATIONS, consultation.id());
    var seen = tally.timed("/consultations/answer", () -> look(path));
    consultation.sees(seen);
    return tally.consulted(seen.body().at("/reply/answered").asBoolean(false));
  }

  /** As a screen would: looks again while the pages are behind. */
  private Answer look(String path) {
    var seen = city.get(clerk, path);
    for (var n = 1; n < LOOKS && seen.code().equals("NOT_YET_VISIBLE"); n++) {
      seen = city.get(clerk, path);
    }
    return seen;
  }

  private void react(Life consultation, Counsel counsel, boolean answered, Instant at) {
    if (answered && consultation.change(clerk, "adoption", counsel.judged(), at).isFine()) {
      tally.came(counsel.verdict());
    }
    if (counsel.expert() != null && (!answered || counsel.verdict().equals("NOT_USED"))) {
      escalate(consultation, counsel, at.plusSeconds(30));
    }
  }

  private void escalate(Life consultation, Counsel counsel, Instant at) {
    var expert = Objects.requireNonNull(counsel.expert());
    var to = Map.<String, Object>of("to", expert.department(), "note", "ご教示ください");
    if (!consultation.change(clerk, "escalation", to, at).isFine()) {
      return;
    }
    tally.came("escalated");
    var later = at.plus(counsel.within());
    if (later.isBefore(OfficeHours.closingOf(OfficeHours.dayOf(at)))) {
      var said = Map.<String, Object>of("answer", "当課の窓口で受け付けています");
      consultation.change(expert, "expert-answer", said, later);
    }
  }
}
