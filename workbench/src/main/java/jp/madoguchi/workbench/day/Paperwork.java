package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.workbench.day.Town.Procedure;
import jp.madoguchi.workbench.http.Clerk;

/** 手続の受付 — one procedure of one visitor, at the window; the rest is done behind it. */
final class Paperwork {

  private final Visitor visitor;
  private final Chance chance;
  private final Script script;
  private final Procedure procedure;
  private final Clerk clerk;

  Paperwork(Visitor visitor, Procedure procedure, Clerk clerk) {
    this.visitor = visitor;
    this.chance = visitor.chance();
    this.script = visitor.script();
    this.procedure = procedure;
    this.clerk = clerk;
  }

  /** When the visitor is done with it. */
  Instant from(Instant at) {
    var provisional = chance.of(0.03);
    var number = script.openCase(at, clerk, opening(provisional));
    var file = new CaseFile(script, chance, procedure, number, clerk);
    if (provisional) {
      file.add(at.plus(chance.minutes(1, 3)), "confirmation", Map.of());
    }
    var fate = Fate.of(procedure, chance);
    var checked = file.handedIn(at.plus(chance.seconds(190, 240)), fate == Fate.CORRECTED);
    return switch (fate) {
      case SAME_DAY -> file.finished(checked);
      case CANCELLED -> file.ended(checked, "cancellation", Words.WRONG_ENTRY);
      case WITHDRAWN -> file.ended(checked, "withdrawal", Words.WITHDRAWAL);
      case IN_WORK, CORRECTED, TRANSFERRED, REJECTED, EXTENDED, REOPENED -> {
        new BackOffice(file, visitor.stops(), chance).goOn(checked, fate);
        yield checked;
      }
    };
  }

  private Map<String, Object> opening(boolean provisional) {
    var body = new HashMap<String, Object>();
    body.put("procedure", procedure.id());
    if (provisional) {
      body.put("provisional", true);
    }
    if (chance.of(0.7)) {
      body.put("applicant", Invented.name(chance));
    }
    return body;
  }

  /** What becomes of a case on its first day. */
  enum Fate {
    SAME_DAY(0),
    IN_WORK(62),
    CORRECTED(16),
    TRANSFERRED(5),
    REJECTED(4),
    EXTENDED(4),
    REOPENED(2),
    WITHDRAWN(4),
    CANCELLED(3);

    private final int weight;

    Fate(int weight) {
      this.weight = weight;
    }

    /** What needs no working day is mostly done while the visitor waits. */
    static Fate of(Procedure procedure, Chance chance) {
      return procedure.standardDays() == 0 && chance.of(0.85)
          ? SAME_DAY
          : chance.oneOf(List.of(values()), fate -> fate.weight);
    }
  }
}
