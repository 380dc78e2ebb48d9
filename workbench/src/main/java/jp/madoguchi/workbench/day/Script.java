package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.madoguchi.workbench.day.Deed.BothCall;
import jp.madoguchi.workbench.day.Deed.Consult;
import jp.madoguchi.workbench.day.Deed.OnCase;
import jp.madoguchi.workbench.day.Deed.OnContact;
import jp.madoguchi.workbench.day.Deed.OpenCase;
import jp.madoguchi.workbench.day.Deed.Receive;
import jp.madoguchi.workbench.day.Deed.Recognise;
import jp.madoguchi.workbench.day.Deed.Register;
import jp.madoguchi.workbench.http.Clerk;

/** 台本 — the entries of one visit as they are thought up; counts what the server will count. */
final class Script {

  private final int number;
  private final List<Act> acts = new ArrayList<>();
  private int services;
  private int holds;
  private int notes;
  private int handovers;
  private int cases;
  private int consultations;
  private boolean announced;

  Script(int number) {
    this.number = number;
  }

  void receive(Instant at, Clerk by, Map<String, Object> body) {
    add(at, by, new Receive(body));
  }

  void onContact(Instant at, Clerk by, String path, Map<String, Object> body) {
    add(at, by, new OnContact(path, body));
  }

  void bothCall(Instant at, Clerk by, String window, Clerk rival, String rivalsWindow) {
    add(at, by, new BothCall(window, rival, rivalsWindow));
  }

  void startService(Instant at, Clerk by, Map<String, Object> body) {
    services++;
    onContact(at, by, "services", body);
  }

  /** A phone call is served from its reception on, without a button. */
  void serviceBegan() {
    services++;
  }

  void endService(Instant at, Clerk by) {
    onContact(at, by, "services/%d/end".formatted(services), Map.of());
  }

  void hold(Instant at, Instant until, Clerk by, String reason) {
    holds++;
    onContact(at, by, "holds", Map.of("reason", reason));
    onContact(until, by, "holds/%d/end".formatted(holds), Map.of());
  }

  void note(Instant at, Clerk by, String kind, String text) {
    notes++;
    onContact(at, by, "notes", Map.of("kind", kind, "text", text));
  }

  void correctLastNote(Instant at, Clerk by, String text) {
    onContact(at, by, "notes/%d/correction".formatted(notes), Map.of("text", text));
  }

  void handOver(Instant at, Clerk by, Map<String, Object> body) {
    handovers++;
    onContact(at, by, "handovers", body);
  }

  void acceptHandover(Instant at, Clerk by) {
    onContact(at, by, "handovers/%d/acceptance".formatted(handovers), Map.of());
  }

  void returnHandover(Instant at, Clerk by, String note) {
    onContact(at, by, "handovers/%d/return".formatted(handovers), Map.of("note", note));
  }

  void register(Instant at, Clerk by, Map<String, Object> body) {
    add(at, by, new Register(body));
  }

  void recognise(Instant at, Clerk by) {
    add(at, by, new Recognise());
  }

  int openCase(Instant at, Clerk by, Map<String, Object> body) {
    cases++;
    add(at, by, new OpenCase(cases, body));
    return cases;
  }

  void onCase(int number, Instant at, Clerk by, String path, Map<String, Object> body) {
    add(at, by, new OnCase(number, path, body));
  }

  void consult(Instant at, Clerk by, Counsel counsel) {
    consultations++;
    add(at, by, new Consult(consultations, counsel));
  }

  void announce(Instant at, Clerk by, Map<String, Object> body) {
    announced = true;
    onContact(at, by, "announcements", body);
  }

  /** Whoever is told in advance has the papers filled in when the visitor comes. */
  boolean isAnnounced() {
    return announced;
  }

  boolean hasNotes() {
    return notes > 0;
  }

  boolean hasCases() {
    return cases > 0;
  }

  private void add(Instant at, Clerk by, Deed deed) {
    acts.add(new Act(at, at, by, deed));
  }

  /** What happens at the same moment stays in the order in which it was thought up. */
  Visit visit() {
    return new Visit(number, acts.stream().sorted(Comparator.comparing(Act::at)).toList());
  }

  /** The same, but noted on paper and typed in one after the other that much later. */
  Visit visitOnPaper(Duration delay) {
    var typed = new ArrayList<Act>();
    for (var act : visit().acts()) {
      typed.add(act.enteredAt(act.at().plus(delay)));
    }
    return new Visit(number, List.copyOf(typed));
  }
}
