package jp.madoguchi.command.guide;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.command.guide.GuideCommand.AddGuide;
import jp.madoguchi.command.guide.GuideCommand.PublishGuide;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.command.support.Seed;
import jp.madoguchi.command.support.SeedFile;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.Form;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 手続ガイドの初期データ — by what a city guides from the first day of its fiscal year. Its places in the file
 * are its 並び順.
 */
@Component
class GuideSeed implements Seed {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
  private static final int STEP = 10;
  private static final List<Choice> YES_NO =
      List.of(new Choice("はい", null), new Choice("いいえ", null));

  /** A guide of the file; conditions are spelled 質問＝選択肢, or 質問≠選択肢. */
  private record Row(Map<String, Asked> questions, Map<ProcedureId, Wanted> procedures) {}

  private record Asked(
      PublicText text,
      @Nullable PublicText explanation,
      Form form,
      @Nullable List<PublicText> choices,
      @Nullable List<PublicText> after) {}

  private record Wanted(@Nullable List<PublicText> all, @Nullable List<PublicText> any) {}

  @Override
  public List<Planting> plantings() {
    return SeedFile.plantings("guides", Row.class, GuideSeed::planting);
  }

  private static Planting planting(String id, Row row) {
    var guide = new GuideId(id);
    return new Planting(
        guide,
        List.of(
            new AddGuide(guide, content(row)),
            new PublishGuide(guide, 1, FIRST_DAY, null, List.of())));
  }

  private static GuideContent content(Row row) {
    var questions = List.copyOf(row.questions().keySet());
    var procedures = List.copyOf(row.procedures().keySet());
    return new GuideContent(
        row.questions().entrySet().stream()
            .map(one -> question(one.getKey(), one.getValue(), order(questions, one.getKey())))
            .sorted(comparingInt(Question::order))
            .toList(),
        row.procedures().entrySet().stream()
            .map(one -> procedure(one.getKey(), one.getValue(), order(procedures, one.getKey())))
            .sorted(comparingInt(GuidedProcedure::order))
            .toList());
  }

  private static Question question(String key, Asked asked, int order) {
    return new Question(
        key,
        asked.text().value(),
        Optional.ofNullable(asked.explanation()).map(PublicText::value).orElse(null),
        order,
        asked.form(),
        asked.form() == Form.YES_NO ? YES_NO : choices(asked.choices()),
        edges(asked.after()));
  }

  private static GuidedProcedure procedure(ProcedureId key, Wanted wanted, int order) {
    return new GuidedProcedure(key.value(), order, null, edges(wanted.all()), edges(wanted.any()));
  }

  private static List<Choice> choices(@Nullable List<PublicText> labels) {
    return each(labels).map(label -> new Choice(label.value(), null)).toList();
  }

  private static List<Edge> edges(@Nullable List<PublicText> spelled) {
    return each(spelled).map(GuideSeed::edge).toList();
  }

  private static Edge edge(PublicText spelled) {
    var parts = spelled.value().split("[＝≠]");
    return new Edge(parts[0], parts[1], spelled.value().contains("＝"));
  }

  private static <T> Stream<T> each(@Nullable List<T> list) {
    return Optional.ofNullable(list).stream().flatMap(List::stream);
  }

  private static <T> int order(List<T> all, T one) {
    return (all.indexOf(one) + 1) * STEP;
  }
}
