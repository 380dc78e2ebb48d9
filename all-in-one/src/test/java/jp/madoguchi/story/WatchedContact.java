package jp.madoguchi.story;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A contact that is received, served and handed over while an auditor looks on. */
final class WatchedContact {

  /** Whom nobody has ended when the office closes is ended then, in the middle of a story. */
  private static final int NEARLY_CLOSING = 16;

  final Clerk sato;
  final Clerk auditor;
  private final Map<Instant, String> shown = new LinkedHashMap<>();
  private Answer contact;

  WatchedContact(int port) {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    auditor = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    if (TownClock.now().getHour() >= NEARLY_CLOSING) {
      TownClock.nextMorning();
    }
    saw(sato.create("/contacts", Screen.visit("H-1", "dept-citizens")));
    does("visitor", Map.of("name", "架空 花子", "phone", "0166-00-0000"));
    does("calls", Map.of("window", "3番"));
    does("services", Map.of("window", "3番"));
    does("notes", Map.of("kind", "SERVICE", "text", "転入の相談"));
    does("handovers", Map.of("to", "dept-tax", "reason", "NEXT_PROCEDURE", "note", "案内"));
  }

  /** Twenty seconds pass after each step. */
  void does(String what, Map<String, ?> body) {
    saw(sato.does(contact, what, body));
  }

  private void saw(Answer answer) {
    contact = answer;
    shown.put(now(), auditor.looksAt(answer).raw().body());
    TownClock.passes(Duration.ofSeconds(20));
  }

  /** What the auditor's screen showed from each moment on. */
  Map<Instant, String> shown() {
    return shown;
  }

  List<Instant> moments() {
    return List.copyOf(shown.keySet());
  }

  String id() {
    return contact.id();
  }

  /** Asks the auditor's desk about this contact. */
  Answer asks(String what, Object... values) {
    return auditor.get("/audit/streams/" + id() + "/" + what.formatted(values));
  }

  Answer asOf(Instant moment) {
    return asks("as-of?at=%s", moment);
  }

  static Instant now() {
    return TownClock.now().toInstant();
  }
}
