package jp.madoguchi.command.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import jp.madoguchi.command.catalog.ReviewDraft.FieldDraft;
import jp.madoguchi.command.catalog.ReviewDraft.ItemDraft;
import jp.madoguchi.command.catalog.ReviewDraft.RuleDraft;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.catalog.Comparison;
import jp.madoguchi.shared.catalog.RegistryEntry;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.procedurecase.DefectCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDraftTest {

  private static final FieldDraft MOVED_ON =
      new FieldDraft(new PublicText("住み始めた日"), ValueKind.DAY);

  @Test
  void becomes_a_fact_word_for_word() {
    var aid = new ReviewDraft(List.of(MOVED_ON), List.of(item("住み始めた日", rule()))).asFact();

    assertThat(aid.field("住み始めた日").orElseThrow().kind()).isEqualTo(ValueKind.DAY);
    assertThat(aid.item("住み始めた日").orElseThrow().rule())
        .isEqualTo(new ReviewRule(RegistryEntry.RESIDENT_SINCE, Comparison.SAME, "住み始めた日", null));
  }

  @Test
  void names_each_field_and_each_item_once_and_not_hundreds_of_them() {
    var item = item("本人確認", null);
    refused(List.of(MOVED_ON, MOVED_ON), List.of(), "申請項目");
    refused(List.of(), List.of(item, item), "審査項目");
    refused(Collections.nCopies(31, MOVED_ON), List.of(), "30件以内");
  }

  @Test
  void a_rule_compares_what_the_form_asks_for_with_its_like() {
    refused(List.of(), List.of(item("住み始めた日", rule())), "申請項目にない");
    var text = new FieldDraft(new PublicText("住み始めた日"), ValueKind.TEXT);
    refused(List.of(text), List.of(item("住み始めた日", rule())), "種類が違う");
  }

  @Test
  void a_reason_stands_there_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ItemDraft(
                    new PublicText("本人確認"),
                    new PublicText("本人か"),
                    List.of(DefectCode.OTHER, DefectCode.OTHER),
                    null,
                    null));
  }

  @Test
  void an_item_is_judged_by_what_the_form_asks_for_each_once_and_not_beside_a_rule() {
    var moved = new PublicText("住み始めた日");
    refused(List.of(), List.of(judgedBy(List.of(moved), null)), "申請項目にないもの");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgedBy(List.of(moved, moved), null))
        .withMessageContaining("重複");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgedBy(List.of(moved), rule()))
        .withMessageContaining("規則で指定");
    var draft = new ReviewDraft(List.of(MOVED_ON), List.of(judgedBy(List.of(moved), null)));
    assertThat(draft.asFact().tellsAbout("確認", List.of("住み始めた日"))).isTrue();
    assertThat(draft.asFact().tellsAbout("確認", List.of("氏名"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RESIDENT_NAME  | NOT_AFTER   | 氏名 |      | では照合できません
          TAXED          | WITHIN_DAYS | 課税 | 3    | では照合できません
          INCOME         | IS_TRUE     |      |      | では照合できません
          RESIDENT_SINCE | SAME        |      |      | 比べる申請項目
          TAXED          | IS_TRUE     | 課税 |      | 申請項目は指定できません
          RESIDENT_SINCE | WITHIN_DAYS | 日   |      | 日数を指定してください
          RESIDENT_SINCE | SAME        | 日   | 3    | 日数を指定できるのは
          RESIDENT_SINCE | WITHIN_DAYS | 日   | -1   | 0日以上
          RESIDENT_SINCE | WITHIN_DAYS | 日   | 3651 | 0日以上
          """)
  void a_rule_that_makes_no_sense_is_refused(
      RegistryEntry entry,
      Comparison comparison,
      @Nullable String field,
      @Nullable Integer days,
      String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RuleDraft(
                    entry, comparison, field == null ? null : new PublicText(field), days))
        .withMessageContaining(sentence);
  }

  private static void refused(List<FieldDraft> fields, List<ItemDraft> items, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewDraft(fields, items))
        .withMessageContaining(sentence);
  }

  private static ItemDraft item(String name, @Nullable RuleDraft rule) {
    return new ItemDraft(new PublicText(name), new PublicText("確かめる"), List.of(), null, rule);
  }

  private static ItemDraft judgedBy(List<PublicText> fields, @Nullable RuleDraft rule) {
    return new ItemDraft(new PublicText("確認"), new PublicText("確かめる"), List.of(), fields, rule);
  }

  private static RuleDraft rule() {
    return new RuleDraft(
        RegistryEntry.RESIDENT_SINCE, Comparison.SAME, new PublicText("住み始めた日"), null);
  }
}
