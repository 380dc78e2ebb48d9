package jp.madoguchi.projection.casetimeline;

import static jp.madoguchi.projection.support.CaseCast.cancelled;
import static jp.madoguchi.projection.support.CaseCast.correctionRequested;
import static jp.madoguchi.projection.support.CaseCast.decided;
import static jp.madoguchi.projection.support.CaseCast.opened;
import static jp.madoguchi.projection.support.CaseCast.transferAccepted;
import static jp.madoguchi.projection.support.CaseCast.transferred;
import static jp.madoguchi.projection.support.CaseCast.wholeLife;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.casetimeline.CaseTimeline.Entry;
import jp.madoguchi.projection.support.CaseCast;
import jp.madoguchi.projection.support.Published;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import org.junit.jupiter.api.Test;

class CaseTimelineTest {

  @Test
  void telling_the_life_twice_tells_it_once() {
    var once = toldOn(timeline(), wholeLife());

    assertThat(toldOn(once, wholeLife())).isEqualTo(once);
  }

  @Test
  void survives_the_store() {
    var timeline = toldOn(timeline(), wholeLife());

    assertThat(storedAndLoaded(timeline, CaseTimeline.class)).isEqualTo(timeline);
  }

  @Test
  void tells_the_visitor_what_concerns_them_in_their_words() {
    assertThat(toldOn(timeline(), wholeLife()).entries())
        .extracting(Entry::text)
        .containsExactly(
            "転入届を受け付けました。12月1日までに処理する予定です",
            "書類を受け取りました(転出証明書)",
            "「審査」が終わりました",
            "書類の補正をお願いしました(書類不足、判読不能)。期限 12月4日",
            "補正を受け付けました。12月3日までに処理する予定です",
            "処理の予定を12月10日まで延ばしました",
            "予定より時間がかかっています",
            "担当する課が変わりました",
            "申請の取下げを受け付けました",
            "処理を再開しました。12月18日までに処理する予定です",
            "審査が終わり、申請は認められませんでした",
            "この受付は誤りのため取り消しました",
            "処理を再開しました。12月18日までに処理する予定です",
            "審査が終わり、申請が認められました",
            "結果を窓口でお渡ししました");
  }

  @Test
  void says_how_the_result_reached_them() {
    assertThat(lastOf(after(completed(Delivery.POSTED))).text()).isEqualTo("結果を郵送しました");
    assertThat(lastOf(after(completed(Delivery.NOTIFIED))).text()).isEqualTo("結果をお知らせしました");
    assertThat(lastOf(after(completed(Delivery.REGISTERED))).text()).isEqualTo("登録が終わりました");
  }

  @Test
  void says_where_a_case_stands_in_the_published_words() {
    assertThat(after().standing().published()).isEqualTo(Published.PROCESSING);
    assertThat(after(correctionRequested(7)).standing().published()).isEqualTo(Published.RETURNED);
    assertThat(after(decided(Decision.REJECTED, 7)).standing().published())
        .isEqualTo(Published.REJECTED);
    assertThat(after(cancelled(7)).standing().published()).isEqualTo(Published.CANCELLED);
  }

  @Test
  void names_the_section_that_has_the_case_from_then_on() {
    var entry = lastOf(after(transferred(1, 12), transferAccepted(1, 15)));

    assertThat(entry).isEqualTo(new Entry(minute(15), "担当する課が変わりました", INSURANCE));
  }

  private static CaseCompleted completed(Delivery delivery) {
    return new CaseCompleted(CaseCast.THE_CASE, delivery, minute(22));
  }

  private static Entry lastOf(CaseTimeline timeline) {
    return timeline.entries().getLast();
  }

  private static CaseTimeline timeline() {
    return CaseTimeline.startedBy(opened(true, 0), recorded(0, 0));
  }

  private static CaseTimeline after(ProcedureCaseEvent... facts) {
    return toldOn(timeline(), Stream.concat(Stream.of(opened(true, 0)), Stream.of(facts)).toList());
  }

  private static CaseTimeline toldOn(CaseTimeline timeline, List<ProcedureCaseEvent> facts) {
    var told = timeline;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }
}
