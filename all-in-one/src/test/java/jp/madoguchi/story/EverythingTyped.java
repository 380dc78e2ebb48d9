package jp.madoguchi.story;

import static jp.madoguchi.story.Marks.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody types about people whatever there is to type, wherever the city takes it. */
final class EverythingTyped {

  private final int port;
  private final Clerk sato;
  private final Clerk fujita;
  private final Clerk ono;
  private final Clerk sugiyama;
  private final Clerk iwasaki;

  EverythingTyped(int port) {
    this.port = port;
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    ono = Clerk.at(port, "staff-ono", "dept-general-affairs");
    sugiyama = Clerk.at(port, "staff-sugiyama", "dept-general-affairs");
    iwasaki = Clerk.at(port, "staff-iwasaki", "dept-general-affairs");
  }

  /** A contact about which everything was said. */
  Answer contact() {
    var seen = sato.create("/contacts", Screen.visit("N-1", "dept-citizens"));
    seen =
        sato.does(
            seen, "visitor", Map.of("name", Marks.NAME, "kana", Marks.KANA, "phone", Marks.PHONE));
    seen = sato.does(seen, "notes", Map.of("kind", "COMPLAINT", "text", NOTE));
    seen = sato.does(seen, "notes/1/correction", Map.of("text", NOTE + Marks.BIRTH));
    seen = sato.does(seen, "corrections", Map.of("ticket", "N-2", "reason", NOTE));
    seen = sato.does(seen, "handovers", to("dept-tax"));
    seen = fujita.does(seen, "handovers/1/return", Map.of("note", NOTE));
    seen = sato.does(seen, "services", Map.of());
    var cancelled = sato.create("/contacts", Screen.visit("N-3", "dept-citizens"));
    sato.does(cancelled, "cancellation", Map.of("reason", NOTE));
    return sato.does(
        seen,
        "completion",
        Map.of(
            "outcome",
            "INFORMED",
            "summary",
            NOTE + Marks.ADDRESS,
            "followUp",
            Map.of("dueOn", "2027-03-31", "what", NOTE)));
  }

  /** A case about which everything was said. */
  Answer procedureCase() {
    var handbook = Map.of("procedure", "proc-disability-handbook", "department", "dept-citizens");
    var applied = new HashMap<>(handbook);
    applied.put("applicant", Marks.NAME);
    var seen = sato.create("/cases", applied);
    var item = sato.looksAt(seen).text("/procedure/reviewItems/0");
    seen = sato.does(seen, "findings", Map.of("item", item, "verdict", "MISMATCH", "basis", NOTE));
    seen = sato.does(seen, "findings", Map.of("item", item, "verdict", "MATCH", "reason", NOTE));
    seen = sato.does(seen, "transfer", to("dept-tax"));
    seen = fujita.does(seen, "transfer/return", Map.of("note", NOTE));
    seen = sato.does(seen, "extension", Map.of("workingDays", 3, "reason", NOTE));
    var defects = List.of("MISSING_DOCUMENT");
    seen = sato.does(seen, "correction-requests", Map.of("defects", defects, "note", NOTE));
    seen = sato.does(seen, "withdrawal", Map.of("reason", NOTE));
    seen = sato.does(seen, "reopening", Map.of("reason", NOTE));
    seen = sato.does(seen, "decision", Map.of("decision", "REJECTED", "reason", NOTE));
    var moved =
        Map.of("procedure", "proc-disability-handbook-address", "department", "dept-citizens");
    var address = Map.of("field", "新しい住所", "value", Marks.ADDRESS);
    sato.does(sato.create("/cases", moved), "application", Map.of("values", List.of(address)));
    var cancelled = sato.create("/cases", handbook);
    sato.does(cancelled, "cancellation", Map.of("reason", NOTE));
    return seen;
  }

  /**
   * A visitor about whom everything was said, and who is protected, lifted, merged and told apart.
   */
  Answer visitor() {
    var takahashi = Clerk.at(port, "staff-takahashi", "dept-citizens");
    var other = sato.create("/visitors", Map.of("name", Marks.NAME));
    var seen = sato.create("/visitors", particulars());
    var change = new HashMap<String, Object>(particulars());
    change.put("kind", "CORRECTION");
    change.put("reason", NOTE);
    seen = sato.does(seen, "particulars", change);
    seen = sato.does(seen, "distinctions", Map.of("other", other.id(), "reason", NOTE));
    seen = sato.does(seen, "merges", Map.of("into", other.id(), "reason", NOTE));
    seen = sato.does(seen, "merges/1/undoing", Map.of("reason", NOTE));
    var ground = Map.of("ground", "STALKING", "offender", Marks.NAME, "note", NOTE);
    seen = takahashi.does(seen, "protections", ground);
    var tenMinutes = TownClock.now().plusMinutes(10).toOffsetDateTime().toString();
    seen =
        takahashi.does(
            seen,
            "protections/1/temporary-lifting",
            Map.of("processes", List.of("ISSUE"), "until", tenMinutes, "reason", NOTE));
    return takahashi.does(seen, "protections/1/lifting", Map.of("reason", NOTE));
  }

  /** A consultation about which everything was said; and one whose question says too much. */
  Answer consultation() {
    var counsel = Counsel.at(port);
    counsel.knows("typed-1", "架空鑑札の再交付", "再交付の手数料は1件500円です。");
    var question = Map.of("purpose", "GUIDANCE", "question", NOTE);
    isTaken(sato.create("/consultations", question));
    var seen = counsel.answered("架空鑑札の再交付");
    var wrong = Map.of("verdict", "WRONG", "wording", NOTE, "reason", NOTE + Marks.NAME);
    seen = sato.does(seen, "adoption", wrong);
    seen = sato.does(seen, "correction", Map.of("result", "REVISED", "note", NOTE));
    seen = sato.does(seen, "escalation", Map.of("to", "dept-tax", "note", NOTE));
    return fujita.does(seen, "expert-answer", Map.of("answer", NOTE + Marks.ADDRESS));
  }

  /** Something to be improved, about which everything was said. */
  Answer improvement() {
    var watanabe = Clerk.at(port, "staff-watanabe", "dept-citizens");
    var seen = watanabe.create("/improvements", Map.of("title", NOTE, "text", NOTE));
    isTaken(seen);
    seen = watanabe.does(seen, "measures", Map.of("text", NOTE));
    seen = watanabe.does(seen, "closure", Map.of("outcome", "NO_EFFECT", "note", NOTE));
    return watanabe.does(seen, "reopening", Map.of("reason", NOTE));
  }

  /** Somebody is looked for by all that is known of them. */
  void search() {
    var by =
        Map.of(
            "q", Marks.NAME,
            "kana", Marks.KANA,
            "name", Marks.NAME,
            "phone", Marks.PHONE,
            "birthDate", "1956-09-28",
            "address", Marks.ADDRESS);
    isTaken(sato.create("/visitors/search", by));
  }

  private static Map<String, Object> particulars() {
    return Map.of(
        "name", Marks.NAME,
        "kana", Marks.KANA,
        "alternativeName", Marks.NAME,
        "formerFamilyName", Marks.NAME,
        "birthDate", Marks.BIRTH,
        "phones", List.of(Marks.PHONE),
        "address", Map.of("postalCode", Marks.POSTAL, "fullAddress", Marks.ADDRESS),
        "residentNumber", Marks.RESIDENT);
  }

  void staff() {
    var id = "staff-" + UUID.randomUUID();
    isTaken(
        ono.create("/staff", Map.of("id", id, "name", Marks.NAME, "department", "dept-citizens")));
  }

  /** Whoever looks past their rights says why; nobody else in the stories is this one. */
  void glass(int port) {
    var hasegawa = Clerk.at(port, "staff-hasegawa", "dept-school");
    var seen = hasegawa.get("/me").header("ETag");
    isTaken(hasegawa.change("/staff/me", seen, "break-glass", Map.of("reason", NOTE)));
  }

  /** Refused, held and asked for anew. */
  void erasure(String visitor) {
    var erasure = "/visitors/" + visitor + "/erasure";
    var reason = Map.of("reason", NOTE);
    var request = Map.of("ground", "NO_LONGER_NEEDED", "reason", NOTE);
    isTaken(sugiyama.create(erasure, request));
    isTaken(iwasaki.change(erasure, "\"0\"", "refusal", reason));
    isTaken(iwasaki.change(erasure, "\"1\"", "holds", reason));
    isTaken(iwasaki.change(erasure, "\"2\"", "holds/1/lift", reason));
  }

  private static void isTaken(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isLessThan(300);
  }

  /** In the wrong field, of the wrong kind, or for the wrong life. */
  void amiss() {
    var life = "/contacts/" + sato.create("/contacts", Screen.visit("N-4", "dept-citizens")).id();
    for (var note :
        List.of(
            Map.of("kind", NOTE, "text", NOTE),
            Map.of("kind", "SERVICE", "text", NOTE.repeat(1_000)),
            Map.of("kind", "SERVICE", "text", List.of(NOTE)),
            Map.of("kind", "SERVICE", "text", NOTE, "happenedAt", NOTE))) {
      saysNothingOfIt(sato.change(life, "\"0\"", "notes", note));
    }
    var nobodys = Map.of("kind", "SERVICE", "text", NOTE);
    assertThat(sato.change("/contacts/contact-nobody", "\"0\"", "notes", nobodys).status())
        .isEqualTo(404);
    assertThat(sato.change(life, "\"9\"", "notes", nobodys).status()).isEqualTo(412);
  }

  static void saysNothingOfIt(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isBetween(400, 499);
    var said = new Haystack();
    said.add("answer", answer.raw().body() + answer.raw().headers().map());
    assertThat(said.needles()).isEmpty();
  }

  private static Map<String, String> to(String department) {
    return Map.of("to", department, "reason", "EXPERTISE", "note", NOTE);
  }
}
