package jp.madoguchi.story;

import static jp.madoguchi.story.AllowanceDesk.item;
import static jp.madoguchi.story.AllowanceDesk.stating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("審査支援")
class ReviewTest {

  private static final String MINATO = "9000000001";

  @LocalServerPort private int port;
  private AllowanceDesk desk;
  private Clerk ogawa;
  private Clerk sato;
  private Clerk auditor;

  @BeforeEach
  void they_come_to_work() {
    desk = AllowanceDesk.at(port);
    ogawa = desk.ogawa();
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    auditor = Clerk.at(port, "staff-tamura", SampleLook.HOUSE);
  }

  @Test
  @DisplayName("児童手当の審査：二つは台帳と一致し、一つは異なるが、理由を添えて認め、認定する")
  void a_clerk_reviews_a_child_allowance() {
    // 架空 みなと moved in on 1 April and asks for the allowance a fortnight later.
    var minato = desk.minato(MINATO);
    var seen = desk.opened(minato);
    seen =
        ogawa.does(
            seen,
            "application",
            stating(
                Map.of(
                    "請求者の所得", "3,450,000円",
                    "請求した日", "令和8年4月15日",
                    "前の住所地の支給が終わった日", "2026-04-30")));

    // The registry is asked; nothing is decided by it.
    seen = ogawa.does(seen, "review/proposals", Map.of());
    var page = ogawa.looksAt(seen);
    assertThat(item(page, "生計を維持する程度").at("/proposal/verdictLabel").asString()).isEqualTo("一致");
    assertThat(item(page, "15日特例に当たるか").at("/proposal/verdictLabel").asString()).isEqualTo("一致");
    assertThat(item(page, "児童の監護").at("/stateLabel").asString()).isEqualTo("未審査");
    assertThat(item(page, "児童の監護").at("/defectLabels/0").asString()).isEqualTo("書類不足");
    var differing = item(page, "前の住所地の支給の終わり");
    assertThat(differing.at("/stateLabel").asString()).isEqualTo("照合済み・要確認");
    assertThat(differing.at("/proposal/verdictLabel").asString()).isEqualTo("不一致");
    assertThat(differing.at("/proposal/stated").asString()).isEqualTo("2026-04-30");
    assertThat(differing.at("/proposal/registered").asString()).isEqualTo("2026-03-31");
    assertThat(differing.at("/proposal/entryLabel").asString()).isEqualTo("児童手当の支給終了日");
    assertThat(differing.at("/verdict").isNull()).isTrue();

    // Whoever asked the registry has looked at 架空 みなと, and why is on record.
    Screen.eventually(() -> lookedAt(minato).contains("台帳に照会し、審査項目と照合する"));

    // Proposals are no findings: the case cannot be granted on them.
    seen = desk.workedThrough(seen);
    Problem.is(desk.grants(seen), 409, "FINDINGS_ARE_MISSING");
    seen = desk.finds(seen, "生計を維持する程度", "MATCH");
    seen = desk.finds(seen, "15日特例に当たるか", "MATCH");
    seen = desk.finds(seen, "児童の監護", "MATCH");

    // She has the other city's notice before her: the registry is behind. She says so, or may not.
    var against = Map.of("item", "前の住所地の支給の終わり", "verdict", "MATCH");
    ogawa.looksAt(seen);
    Problem.is(
        ogawa.change("/cases/" + seen.id(), "findings", against), 422, "FINDING_NEEDS_A_REASON");
    var reasoned = new HashMap<>(against);
    reasoned.put("reason", "前の市の消滅通知書で4月分までと確認した");
    seen = ogawa.does(seen, "findings", reasoned);
    var decided = desk.grants(seen);
    assertThat(decided.status()).as("%s", decided.body()).isEqualTo(200);

    page = ogawa.looksAt(decided);
    assertThat(page.text("/ruling/decisionLabel")).isEqualTo("承認");
    var overruled = item(page, "前の住所地の支給の終わり");
    assertThat(overruled.at("/overrulings/0/before").asString()).isEqualTo("MISMATCH");
    assertThat(overruled.at("/overrulings/0/reason").asString()).contains("消滅通知書");
    assertThat(overruled.at("/proposal/open").asBoolean()).isFalse();
    assertThat(overruled.at("/source").asString()).isEqualTo("STAFF");
  }

  @Test
  @DisplayName("申請内容が補正されると、それによる照合と審査はやり直しになり、前の姿は監査で見られる")
  void a_corrected_application_is_reviewed_anew() {
    var seen = desk.opened(desk.minato(MINATO));
    seen = ogawa.does(seen, "application", stating(Map.of("請求者の所得", "3,000,000")));
    seen = ogawa.does(seen, "review/proposals", Map.of());
    seen = desk.finds(seen, "生計を維持する程度", "MISMATCH");
    var before = ogawa.looksAt(seen);

    seen = ogawa.does(seen, "application", stating(Map.of("請求者の所得", "3,450,000")));

    var item = item(ogawa.looksAt(seen), "生計を維持する程度");
    assertThat(item.at("/stateLabel").asString()).isEqualTo("未審査");
    seen = ogawa.does(seen, "review/proposals", Map.of());
    item = item(ogawa.looksAt(seen), "生計を維持する程度");
    assertThat(item.at("/proposal/verdict").asString()).isEqualTo("MATCH");
    var asOf =
        auditor.get(
            "/audit/streams/%s/as-of?at=%s",
            seen.id(), before.text("/recordedAt").replace("+", "%2B"));
    assertThat(asOf.status()).as("%s", asOf.body()).isEqualTo(200);
    assertThat(asOf.raw().body()).contains("MISMATCH");
  }

  @Test
  @DisplayName("同じ申請内容をもう一度送っても、審査はやり直しにならない")
  void stating_the_same_again_is_not_news() {
    var seen = desk.opened(desk.minato(MINATO));
    seen = ogawa.does(seen, "application", stating(Map.of("請求した日", "2026-04-15")));

    var again = ogawa.does(seen, "application", stating(Map.of("請求した日", "2026-04-15")));

    assertThat(again.version()).isEqualTo(seen.version());
  }

  @Test
  @DisplayName("台帳に人がいなければ、すべて要確認になり、理由なしに目で確かめられる")
  void somebody_whom_no_registry_knows_is_checked_by_eye() {
    var seen = desk.opened(desk.minato("9000000099"));
    seen = ogawa.does(seen, "review/proposals", Map.of());

    var item = item(ogawa.looksAt(seen), "生計を維持する程度");
    assertThat(item.at("/proposal/verdictLabel").asString()).isEqualTo("要確認");
    assertThat(item.at("/proposal/groundLabel").asString()).isEqualTo("台帳に記録がない");
    desk.finds(seen, "生計を維持する程度", "MATCH");
  }

  @Test
  @DisplayName("申請項目に合わない値、ほかの項目、個人番号は受け付けない")
  void what_does_not_fit_the_form_is_refused() {
    var seen = desk.opened(desk.minato(MINATO));
    ogawa.looksAt(seen);
    var refused =
        List.of(
            Map.entry(stating(Map.of("請求した日", "四月ごろ")), "VALUE_DOES_NOT_FIT"),
            Map.entry(stating(Map.of("請求した日", "2026-02-30")), "VALUE_DOES_NOT_FIT"),
            Map.entry(stating(Map.of("請求者の所得", "三百万")), "VALUE_DOES_NOT_FIT"),
            Map.entry(stating(Map.of("電話番号", "なし")), "FIELD_IS_NOT_PART_OF_THE_CASE"),
            Map.entry(twice("請求した日", "2026-04-15"), "VALUE_DOES_NOT_FIT"),
            Map.entry(Map.of("values", List.of()), "INVALID_VALUE"),
            Map.entry(stating(Map.of("請求者の所得", "123456789018")), "INVALID_VALUE"));

    refused.forEach(
        one -> {
          var answer = ogawa.change("/cases/" + seen.id(), "application", one.getKey());
          Problem.isOne(answer);
          assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
          assertThat(one.getValue()).as("%s", answer.body()).isEqualTo(answer.code());
        });
    assertThat(ogawa.get("/cases/" + seen.id()).version()).isEqualTo(seen.version());
  }

  @Test
  @DisplayName("登録と結び付かない申請者、規則のない手続、ほかの課、古い画面からは照会できない")
  void nobody_is_asked_about_without_need() {
    var unknown = desk.opened(null);
    Problem.is(proposing(ogawa, unknown), 409, "APPLICANT_IS_NOT_IDENTIFIED");
    var numberless = desk.opened(desk.minato(null));
    Problem.is(proposing(ogawa, numberless), 409, "APPLICANT_HAS_NO_NUMBER");
    var birth =
        sato.create("/cases", Map.of("procedure", "proc-birth", "department", "dept-citizens"));
    Problem.is(proposing(sato, birth), 409, "NOTHING_TO_COMPARE");

    var minato = desk.minato(MINATO);
    var provisional = desk.opened(minato, true);
    Problem.is(proposing(sato, provisional), 404, "NOT_FOUND");
    var case_ = desk.opened(minato);
    Problem.is(proposing(sato, case_), 404, "NOT_FOUND");
    ogawa.does(case_, "application", stating(Map.of("請求した日", "2026-04-15")));
    Problem.is(proposing(ogawa, case_), 412, "VERSION_IS_STALE");
    assertThat(lookedAt(minato)).doesNotContain("台帳に照会し、審査項目と照合する");
  }

  private static Map<String, Object> twice(String field, String value) {
    var one = Map.of("field", field, "value", value);
    return Map.of("values", List.of(one, one));
  }

  private static Answer proposing(Clerk clerk, Answer seen) {
    return clerk.change("/cases/" + seen.id(), seen.header("ETag"), "review/proposals", Map.of());
  }

  private String lookedAt(String visitor) {
    return auditor.get("/audit/accesses?life=" + visitor).raw().body();
  }
}
