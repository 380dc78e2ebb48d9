package jp.madoguchi.command.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.command.guide.CsvTable.Row;
import jp.madoguchi.platform.guide.GuideSheet;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.Form;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;
import org.jspecify.annotations.Nullable;

/** 質問の行 — one question as its row tells it; what leads to it stands elsewhere. */
record QuestionRow(
    String key,
    String text,
    @Nullable String explanation,
    int order,
    Form form,
    List<Choice> choices) {

  private static final int FEWEST = 2;
  private static final Map<String, Form> SELECTIONS =
      Map.of(GuideSheet.SINGLE, Form.SINGLE, GuideSheet.MULTIPLE, Form.MULTIPLE);

  /**
   * @throws IllegalArgumentException if it makes no question
   */
  static QuestionRow of(Row row, CsvTable table) {
    var form = form(row);
    return new QuestionRow(
        row.text(GuideSheet.KEY),
        row.text(GuideSheet.NAME),
        row.textIfAny(GuideSheet.EXPLANATION),
        row.order(),
        form,
        form == Form.YES_NO ? yesOrNo(row) : choices(row, table, form));
  }

  Question after(List<Edge> edges) {
    return new Question(key, text, explanation, order, form, choices, edges);
  }

  private static Form form(Row row) {
    var form = row.raw(GuideSheet.FORM);
    if (form.equals(GuideSheet.YES_NO)) {
      return Form.YES_NO;
    }
    var selection = SELECTIONS.get(row.raw(GuideSheet.SELECTION));
    if (!form.equals(GuideSheet.CHOICES) || selection == null) {
      throw new IllegalArgumentException(
          "質問の形式は「%s」か「%s」、選択肢の形式は「%s」か「%s」です"
              .formatted(
                  GuideSheet.YES_NO, GuideSheet.CHOICES, GuideSheet.SINGLE, GuideSheet.MULTIPLE));
    }
    return selection;
  }

  private static List<Choice> yesOrNo(Row row) {
    return List.of(
        new Choice("はい", row.textIfAny(GuideSheet.EXPLANATION + 1)),
        new Choice("いいえ", row.textIfAny(GuideSheet.EXPLANATION + 2)));
  }

  private static List<Choice> choices(Row row, CsvTable table, Form form) {
    var choices =
        IntStream.rangeClosed(1, table.columns().size())
            .filter(number -> !row.raw(GuideSheet.CHOICE + number).isBlank())
            .mapToObj(
                number ->
                    new Choice(
                        row.text(GuideSheet.CHOICE + number),
                        row.textIfAny(GuideSheet.EXPLANATION + number)))
            .toList();
    if (choices.size() < (form == Form.MULTIPLE ? 1 : FEWEST)) {
      throw new IllegalArgumentException("選択肢が足りません");
    }
    if (choices.stream().map(Choice::label).distinct().count() < choices.size()) {
      throw new IllegalArgumentException("同じ選択肢が重複しています");
    }
    return choices;
  }
}
