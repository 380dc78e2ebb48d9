package jp.madoguchi.command.registry;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.catalog.Comparison;
import jp.madoguchi.shared.catalog.RegistryEntry;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule makes of what was written and what is registered. */
class CollationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RESIDENT_NAME          | 旭川 花子            | 旭川　花子                 | MATCH
          RESIDENT_NAME          | 渡辺 花子            | 渡邊 花子                  | MATCH
          RESIDENT_NAME          | 渡辺 花子            | 渡辺 華子                  | MISMATCH
          RESIDENT_ADDRESS       | 架空市本町1-2-3      | 架空県架空市本町一丁目2番3号 | MATCH
          RESIDENT_ADDRESS       | 架空市本町1-2-3      | 架空市本町1丁目2番4号      | MISMATCH
          RESIDENT_ADDRESS       | 架空市本町12-3       | 架空市本町1-23             | MISMATCH
          RESIDENT_SINCE         | 令和8年4月1日        | 2026-04-01                 | MATCH
          RESIDENT_SINCE         | 2026/4/2             | 2026-04-01                 | MISMATCH
          INCOME                 | ３，４５０，０００円 | 3450000                    | MATCH
          INCOME                 | 3,450,001            | 3450000                    | MISMATCH
          INCOME                 | 0                    | 0                          | MATCH
          TAXED                  | はい                 | いいえ                     | MISMATCH
          """)
  void the_same_is_the_same_however_it_is_written(
      RegistryEntry entry, String stated, String registered, Verdict verdict) {
    var rule = new ReviewRule(entry, Comparison.SAME, "項目", null);

    assertThat(Collation.by(rule, stated, registered))
        .isEqualTo(new Collation(verdict, ProposalGround.COMPARED));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, MISMATCH",
    "2026-04-01, MATCH",
    "2026-04-16, MATCH",
    "2026-04-17, MISMATCH"
  })
  void within_days_begins_with_the_registered_day_which_counts_as_none(
      String stated, Verdict verdict) {
    var rule = new ReviewRule(RegistryEntry.RESIDENT_SINCE, Comparison.WITHIN_DAYS, "請求した日", 15);

    assertThat(Collation.by(rule, stated, "2026-04-01").verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, MATCH", "2026-04-01, MATCH", "2026-04-02, MISMATCH"})
  void not_after_takes_the_day_itself(String stated, Verdict verdict) {
    var rule = new ReviewRule(RegistryEntry.CARE_INSURANCE_UNTIL, Comparison.NOT_AFTER, "日", null);

    assertThat(Collation.by(rule, stated, "2026-04-01").verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "IS_TRUE, はい, MATCH",
    "IS_TRUE, いいえ, MISMATCH",
    "IS_FALSE, はい, MISMATCH",
    "IS_FALSE, いいえ, MATCH"
  })
  void a_flag_of_the_registry_decides_alone(
      Comparison comparison, String registered, Verdict verdict) {
    var rule = new ReviewRule(RegistryEntry.TAX_ARREARS, comparison, null, null);

    assertThat(Collation.by(rule, null, registered))
        .isEqualTo(new Collation(verdict, ProposalGround.COMPARED));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, , NOT_REGISTERED",
    "2026-04-01, 平成, NOT_REGISTERED",
    "2026-04-01, 1955-02-30, NOT_REGISTERED",
    ", 2026-04-01, NOT_STATED",
    "四月ごろ, 2026-04-01, NOT_STATED",
    "2026-04, 2026-04-01, NOT_STATED",
    "2026-02-30, 2026-04-01, NOT_STATED"
  })
  void what_cannot_be_read_is_for_a_person_to_look_at(
      @Nullable String stated, @Nullable String registered, ProposalGround ground) {
    var rule = new ReviewRule(RegistryEntry.RESIDENT_SINCE, Comparison.SAME, "日", null);

    assertThat(Collation.by(rule, stated, registered))
        .isEqualTo(new Collation(Verdict.UNCLEAR, ground));
  }
}
