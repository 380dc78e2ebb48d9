package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("おくやみ")
class BereavementDayTest {

  /** The sections in the order in which the family walks, and who serves there. */
  private static final SequencedMap<String, String> WALK = new LinkedHashMap<>();

  static {
    WALK.put("dept-family-register", "staff-yamamoto");
    WALK.put("dept-certificates", "staff-yamada");
    WALK.put("dept-health-insurance", "staff-sasaki");
    WALK.put("dept-pension", "staff-inoue");
    WALK.put("dept-elderly-medical", "staff-hayashi");
    WALK.put("dept-long-term-care", "staff-saito");
    WALK.put("dept-tax", "staff-fujita");
    WALK.put("dept-water", "staff-sakamoto");
  }

  @LocalServerPort int port;

  @Test
  @DisplayName("遺族が八つの課を回る。どの課も、来る前に知らされ、書類を用意して待っている")
  void a_bereaved_family_is_expected_everywhere() {
    var guide = Clerk.at(port, "staff-sato", "dept-citizens");
    TownClock.nextMorning();

    // The catalog knows what a death asks for, at which sections.
    var bundle = guide.get("/procedures?purpose=DEATH&limit=200");
    var procedures = proceduresBySection(bundle);
    assertThat(procedures.keySet()).containsAll(WALK.keySet());

    // The family phones in the morning: a call is served at once. Who died is in a note, sealed.
    var call =
        guide.create(
            "/contacts",
            Map.of(
                "channel", "PHONE", "department", "dept-citizens", "purposes", List.of("DEATH")));
    call = guide.does(call, "notes", Map.of("kind", "SERVICE", "text", "架空 花子様のご逝去。本日午後に来庁予定"));

    // All eight sections are told in one go, each with what it will be asked for.
    var announced = guide.does(call, "announcements", Map.of("announcements", told(procedures)));
    for (var section : WALK.sequencedEntrySet()) {
      var clerk = Clerk.at(port, section.getValue(), section.getKey());
      eventually(() -> expects(clerk, announced.id(), "事前連絡"));
    }

    // Each has its papers ready before they come, and the inbox is empty again.
    var prepared = announced;
    for (var section : WALK.sequencedEntrySet()) {
      var clerk = Clerk.at(port, section.getValue(), section.getKey());
      prepared = clerk.does(prepared, "announcements/" + section.getKey() + "/readiness", Map.of());
    }
    var ready = guide.looksAt(prepared).body().at("/announcements");
    assertThat(ready).hasSize(8);
    assertThat(ready)
        .allSatisfy(told -> assertThat(told.at("/preparedAt").isMissingNode()).isFalse());
    for (var section : WALK.sequencedEntrySet()) {
      var clerk = Clerk.at(port, section.getValue(), section.getKey());
      eventually(() -> !expects(clerk, announced.id(), "事前連絡"));
    }

    // In the afternoon they walk: one contact, eight services, no word said twice.
    TownClock.passes(Duration.ofHours(4));
    var last = prepared;
    var handover = 0;
    var opened = new ArrayList<Answer>();
    for (var section : WALK.sequencedEntrySet()) {
      var here = Clerk.at(port, section.getValue(), section.getKey());
      last = guideHandsOver(guide, last, section.getKey(), handover);
      handover++;
      last = here.does(last, "handovers/" + handover + "/acceptance", Map.of());
      last = here.does(last, "services", Map.of());
      opened.add(
          here.create(
              "/cases",
              Map.of(
                  "procedure", firstOf(procedures, section.getKey()),
                  "contactId", announced.id())));
      TownClock.passes(Duration.ofMinutes(6));
      guide = here;
    }
    assertThat(opened).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));

    // At the last section it ends, and the page tells of the whole way.
    last = guide.does(last, "completion", Map.of("outcome", "RESOLVED"));
    var page = guide.looksAt(last);
    assertThat(page.body().at("/services")).hasSize(9);
    assertThat(page.body().at("/handovers")).hasSize(8);
    assertThat(page.text("/notes/0/text")).isEqualTo("架空 花子様のご逝去。本日午後に来庁予定");
    assertThat(page.text("/stateLabel")).isEqualTo("完了");
  }

  private static Answer guideHandsOver(Clerk from, Answer last, String to, int made) {
    var note = made == 0 ? "おくやみのご遺族です" : "次の課へご案内します";
    return from.does(last, "handovers", Map.of("to", to, "reason", "NEXT_PROCEDURE", "note", note));
  }

  private static boolean expects(Clerk clerk, String contact, String sort) {
    return StreamSupport.stream(
            clerk.get("/handover-inbox?limit=200").body().at("/items").spliterator(), false)
        .anyMatch(
            row ->
                row.at("/id").asString().equals(contact)
                    && row.at("/sortLabel").asString().equals(sort));
  }

  private static List<Map<String, Object>> told(Map<String, List<String>> procedures) {
    return WALK.sequencedKeySet().stream()
        .<Map<String, Object>>map(
            section ->
                Map.of(
                    "department",
                    section,
                    "procedures",
                    procedures.getOrDefault(section, List.of())))
        .toList();
  }

  private static Map<String, List<String>> proceduresBySection(Answer bundle) {
    var sections = new LinkedHashMap<String, List<String>>();
    for (var procedure : bundle.body().at("/items")) {
      sections
          .computeIfAbsent(procedure.at("/department/id").asString(), _ -> new ArrayList<>())
          .add(procedure.at("/id").asString());
    }
    return sections;
  }

  private static String firstOf(Map<String, List<String>> procedures, String section) {
    return procedures.getOrDefault(section, List.of()).getFirst();
  }
}
