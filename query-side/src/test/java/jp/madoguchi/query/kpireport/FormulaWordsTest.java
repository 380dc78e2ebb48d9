package jp.madoguchi.query.kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.Part;
import jp.madoguchi.shared.kpi.Part.Measure;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.TimeGrain;
import jp.madoguchi.shared.kpi.Unit;
import org.junit.jupiter.api.Test;

class FormulaWordsTest {

  private static final Filter AT_THE_COUNTER = Filter.is(Field.CHANNEL, "COUNTER", "PHONE");

  @Test
  void a_share_says_of_what() {
    assertThat(
            FormulaWords.of(by(new Formula.Share(List.of(Filter.atMost(Field.WAIT_SECONDS, 900))))))
        .isEqualTo("来庁者対応のうち、待ち時間が 15分00秒 以下の割合");
  }

  @Test
  void a_repetition_says_how_often() {
    assertThat(FormulaWords.of(by(new Formula.Repeated(Field.STAFF, 2))))
        .isEqualTo("来庁者対応の、%sの異なりのうち、2件以上あるものの割合".formatted(Field.STAFF.label()));
  }

  @Test
  void a_ratio_says_both_of_its_parts() {
    var looks = new Part(RowKind.LOOK, Measure.SUM, Field.LOOKS, List.of());
    var contacts = new Part(RowKind.CONTACT, Measure.COUNT, null, List.of(AT_THE_COUNTER));

    assertThat(FormulaWords.of(by(new Formula.Ratio(looks, contacts))))
        .isEqualTo("閲覧の閲覧数の合計 ÷ 来庁者対応(チャネルが 窓口・電話)の件数");
  }

  @Test
  void what_counts_is_said_too() {
    assertThat(FormulaWords.filters(by(new Formula.Count(), AT_THE_COUNTER)))
        .isEqualTo("チャネルが 窓口・電話");
    assertThat(FormulaWords.filters(by(new Formula.Count()))).isEqualTo("すべて");
  }

  @Test
  void a_flag_is_said_in_words() {
    var left = Filter.is(Field.LEFT, "true");
    var valid = Filter.is(Field.CANCELLED, "false");

    assertThat(FormulaWords.of(by(new Formula.Share(List.of(left)))))
        .isEqualTo("来庁者対応のうち、「離脱」にあたるものの割合");
    assertThat(FormulaWords.filters(by(new Formula.Count(), valid))).isEqualTo("「取消し」にあたらないもの");
  }

  private static MetricRevision by(Formula formula, Filter... filters) {
    return new MetricRevision(
        1,
        "試し",
        "Trial",
        "試すため",
        MetricGroup.CRM,
        RowKind.CONTACT,
        formula,
        Unit.ITEMS,
        TimeGrain.DAY,
        List.of(),
        List.of(filters),
        new DepartmentId("dept-tax"),
        LocalDate.of(2026, 4, 1),
        null);
  }
}
