package jp.madoguchi.command.catalog;

import static jp.madoguchi.shared.catalog.Comparison.WITHIN_DAYS;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.catalog.Comparison;
import jp.madoguchi.shared.catalog.RegistryEntry;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.catalog.ReviewItem;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.catalog.StatedField;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.procedurecase.DefectCode;
import org.jspecify.annotations.Nullable;

/** 審査の手引き, as it is entered. */
record ReviewDraft(List<FieldDraft> fields, List<ItemDraft> items) {

  private static final int MOST = 30;
  private static final int LONGEST = 3_650;

  /**
   * @throws IllegalArgumentException if something stands there twice or too often, or a rule does
   *     not fit what it compares
   */
  ReviewDraft {
    fields = eachOnce("申請項目", fields, FieldDraft::name);
    items = eachOnce("審査項目の手引き", items, ItemDraft::item);
    for (var item : items) {
      if (item.rule() != null) {
        requireFit(item.rule(), fields);
      }
      requireThere(item.named(), fields);
    }
  }

  /** 申請項目. */
  record FieldDraft(PublicText name, ValueKind kind) {}

  /** 審査項目の手引き. */
  record ItemDraft(
      PublicText item,
      PublicText asks,
      List<DefectCode> defects,
      @Nullable List<PublicText> fields,
      @Nullable RuleDraft rule) {

    /**
     * @throws IllegalArgumentException if a reason is none, if something stands there twice, or if
     *     both the item and its rule name 申請項目
     */
    ItemDraft {
      defects = List.copyOf(defects);
      if (new HashSet<>(defects).size() < defects.size()) {
        throw new IllegalArgumentException("不備の理由に同じものが重複しています");
      }
      fields = fields == null ? null : eachOnce("審査項目の申請項目", fields, name -> name);
      if (fields != null && rule != null) {
        throw new IllegalArgumentException("規則のある審査項目の申請項目は、規則で指定してください");
      }
    }

    private List<PublicText> named() {
      return Objects.requireNonNullElse(fields, List.of());
    }
  }

  /** 照合の規則. */
  @Schema(
      example = "{\"entry\": \"ADDRESS_SINCE\", \"comparison\": \"SAME\", \"field\": \"住み始めた日\"}")
  record RuleDraft(
      RegistryEntry entry,
      Comparison comparison,
      @Nullable PublicText field,
      @Nullable Integer days) {

    /**
     * @throws IllegalArgumentException if the comparison lacks something, or has too much
     */
    RuleDraft {
      if (!comparison.fits(entry.kind())) {
        throw new IllegalArgumentException(
            "「%s」は「%s」では照合できません".formatted(entry.label(), comparison.label()));
      }
      if (comparison.readsTheApplication() != (field != null)) {
        throw new IllegalArgumentException(
            comparison.readsTheApplication() ? "比べる申請項目を指定してください" : "台帳だけで決まる照合に申請項目は指定できません");
      }
      if ((comparison == WITHIN_DAYS) != (days != null)) {
        throw new IllegalArgumentException(
            days == null ? "日数を指定してください" : "日数を指定できるのは「その日から日数以内」の照合だけです");
      }
      if (days != null && (days < 0 || days > LONGEST)) {
        throw new IllegalArgumentException("日数は0日以上%d日以内です".formatted(LONGEST));
      }
    }

    private ReviewRule asFact() {
      return new ReviewRule(
          entry, comparison, Optional.ofNullable(field).map(PublicText::value).orElse(null), days);
    }
  }

  /** The 審査項目 that it says something about. */
  List<PublicText> spokenOf() {
    return items.stream().map(ItemDraft::item).toList();
  }

  ReviewAid asFact() {
    return new ReviewAid(
        fields.stream().map(field -> new StatedField(field.name().value(), field.kind())).toList(),
        items.stream().map(ReviewDraft::asFact).toList());
  }

  private static ReviewItem asFact(ItemDraft item) {
    return new ReviewItem(
        item.item().value(),
        item.asks().value(),
        item.defects(),
        item.fields() == null ? null : item.fields().stream().map(PublicText::value).toList(),
        Optional.ofNullable(item.rule()).map(RuleDraft::asFact).orElse(null));
  }

  private static void requireFit(RuleDraft rule, List<FieldDraft> fields) {
    if (rule.field() == null) {
      return;
    }
    var kind =
        fields.stream()
            .filter(field -> field.name().equals(rule.field()))
            .map(FieldDraft::kind)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("照合の規則が、申請項目にないものを比べています"));
    if (kind != rule.entry().kind()) {
      throw new IllegalArgumentException(
          "申請項目「%s」と「%s」は種類が違うので比べられません".formatted(rule.field(), rule.entry().label()));
    }
  }

  private static void requireThere(List<PublicText> named, List<FieldDraft> fields) {
    var there = fields.stream().map(FieldDraft::name).toList();
    if (!there.containsAll(named)) {
      throw new IllegalArgumentException("審査項目が、申請項目にないものを指しています");
    }
  }

  private static <T> List<T> eachOnce(String what, List<T> list, Function<T, PublicText> name) {
    var all = List.copyOf(list);
    if (all.size() > MOST) {
      throw new IllegalArgumentException("%sは%d件以内です".formatted(what, MOST));
    }
    if (all.stream().map(name).distinct().count() < all.size()) {
      throw new IllegalArgumentException("%sに同じものが重複しています".formatted(what));
    }
    return all;
  }
}
