package jp.madoguchi.story;

import static jp.madoguchi.story.AllowanceDesk.CUSTODY;
import static jp.madoguchi.story.AllowanceDesk.asking;
import static jp.madoguchi.story.AllowanceDesk.custody;
import static jp.madoguchi.story.JudgingModel.GROUNDS;
import static jp.madoguchi.story.JudgingModel.answered;
import static jp.madoguchi.story.JudgingModel.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("言語モデルが審査を提案しないとき")
class ModelSilentAtReviewTest {

  private static final String FIELD = "児童との同居と監護の状況";
  private static final String STATED = "児童と同居し、毎日の世話をしている";

  @LocalServerPort private int port;
  private AllowanceDesk desk;
  private Clerk ogawa;
  private Clerk sato;

  @BeforeEach
  void they_come_to_work() {
    desk = AllowanceDesk.at(port);
    ogawa = desk.ogawa();
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @AfterEach
  void the_model_goes_home() {
    JudgingModel.isGone();
  }

  @Test
  @DisplayName("判定でないもの、根拠のないもの、長すぎるものは沈黙として残り、提案にならない")
  void what_has_not_the_right_form_is_silence() {
    var garbage =
        List.<List<String>>of(
            List.of("とてもよい申請です。"),
            List.of("判定：一致"),
            List.of("判定：合格", GROUNDS),
            List.of(GROUNDS, "判定：一致"),
            List.of("判定：一致", GROUNDS, GROUNDS, GROUNDS));
    var seen = stated();
    for (var said : garbage) {
      JudgingModel.judges(_ -> answered(said, List.of("application")));

      var page = desk.answerTo(desk.asksTheModel(seen));

      assertThat(custody(page).at("/model/silence").asString())
          .as("%s", said)
          .isEqualTo("UNREADABLE");
      assertThat(custody(page).at("/model/verdict").isNull()).isTrue();
      assertThat(custody(page).at("/model/exchange/received").asString()).isNotEmpty();
      assertThat(custody(page).at("/stateLabel").asString()).isEqualTo("未審査");
      seen = page;
    }
  }

  @Test
  @DisplayName("モデルがない、または不調なら、その理由を見て目で審査を続け、あとでまた頼める")
  void a_clerk_goes_on_by_eye() {
    var page = desk.answerTo(desk.asksTheModel(stated()));
    assertThat(custody(page).at("/model/silence").asString()).isEqualTo("NOT_CONFIGURED");
    assertThat(custody(page).at("/model/exchange").isNull()).isTrue();

    JudgingModel.judges(_ -> new Unanswered(Reason.PROVIDER_FAILED, exchange()));
    page = desk.answerTo(desk.asksTheModel(page));
    assertThat(custody(page).at("/model/request").asInt()).isEqualTo(2);
    assertThat(custody(page).at("/model/silence").asString()).isEqualTo("PROVIDER_FAILED");
    assertThat(custody(page).at("/model/sentence").asString()).contains("目で確かめて");

    var found = ogawa.does(page, "findings", Map.of("item", CUSTODY, "verdict", "MATCH"));
    assertThat(custody(ogawa.looksAt(found)).at("/stateLabel").asString()).isEqualTo("審査済み");
  }

  @Test
  @DisplayName("規則のある項目、手引きのない項目、申請内容のない項目、ほかの課、古い画面からは頼めない")
  void a_model_is_not_asked_without_need() {
    var seen = stated();
    Problem.is(asking(ogawa, seen, "生計を維持する程度"), 409, "ITEM_IS_NOT_FOR_A_MODEL");
    Problem.is(asking(ogawa, seen, "年齢"), 422, "REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE");
    Problem.isOne(ogawa.change("/cases/" + seen.id(), "review/model-proposals", Map.of()));
    Problem.is(asking(sato, seen), 404, "NOT_FOUND");
    var empty = desk.opened(desk.minato("9000000001"));
    Problem.is(asking(ogawa, empty), 409, "NOTHING_IS_STATED");
    desk.states(empty, FIELD, STATED);
    Problem.is(asking(ogawa, empty), 412, "VERSION_IS_STALE");
    var birth =
        sato.create("/cases", Map.of("procedure", "proc-birth", "department", "dept-citizens"));
    var items = sato.looksAt(birth).body().at("/findings/0/item").asString();
    Problem.is(asking(sato, birth, items), 409, "ITEM_IS_NOT_FOR_A_MODEL");
    assertThat(ogawa.looksAt(seen).version()).isEqualTo(seen.version());
  }

  private Answer stated() {
    return desk.states(desk.opened(desk.minato("9000000001")), FIELD, STATED);
  }
}
