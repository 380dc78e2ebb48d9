package jp.madoguchi.query.guide;

import static jp.madoguchi.platform.guide.GuideSheet.APPLICANTS;
import static jp.madoguchi.platform.guide.GuideSheet.BELONGINGS;
import static jp.madoguchi.platform.guide.GuideSheet.CHOICE;
import static jp.madoguchi.platform.guide.GuideSheet.CHOICES;
import static jp.madoguchi.platform.guide.GuideSheet.EXPLANATION;
import static jp.madoguchi.platform.guide.GuideSheet.FORM;
import static jp.madoguchi.platform.guide.GuideSheet.KEY;
import static jp.madoguchi.platform.guide.GuideSheet.MULTIPLE;
import static jp.madoguchi.platform.guide.GuideSheet.NAME;
import static jp.madoguchi.platform.guide.GuideSheet.NOT_APPLICABLE;
import static jp.madoguchi.platform.guide.GuideSheet.OPTIONAL_NECESSARY;
import static jp.madoguchi.platform.guide.GuideSheet.ORDER;
import static jp.madoguchi.platform.guide.GuideSheet.PLACE;
import static jp.madoguchi.platform.guide.GuideSheet.PROCEDURE;
import static jp.madoguchi.platform.guide.GuideSheet.QUESTION;
import static jp.madoguchi.platform.guide.GuideSheet.REMARKS;
import static jp.madoguchi.platform.guide.GuideSheet.SELECTION;
import static jp.madoguchi.platform.guide.GuideSheet.SINGLE;
import static jp.madoguchi.platform.guide.GuideSheet.SUMMARY;
import static jp.madoguchi.platform.guide.GuideSheet.URL;
import static jp.madoguchi.platform.guide.GuideSheet.YES_NO;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.Form;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.GuidedProcedure.Leaflet;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;
import org.jspecify.annotations.Nullable;

/** ガイドのファイル — one of the three files of a revision, as editors change and import it again. */
enum GuideFile {
  PROCEDURES {
    @Override
    List<List<String>> rows(GuideRevision revision, Shown shown) {
      var header = List.of(KEY, NAME, URL, ORDER, SUMMARY, PLACE, BELONGINGS, APPLICANTS, REMARKS);
      var rows = revision.procedures().stream().map(procedure -> procedureRow(procedure, shown));
      return Stream.concat(Stream.of(header), rows).toList();
    }
  },
  QUESTIONS {
    @Override
    List<List<String>> rows(GuideRevision revision, Shown shown) {
      var header = new ArrayList<>(List.of(KEY, NAME, EXPLANATION, ORDER, FORM, SELECTION));
      IntStream.rangeClosed(1, mostChoices(revision))
          .forEach(number -> header.addAll(List.of(CHOICE + number, EXPLANATION + number)));
      var rows =
          revision.questions().stream().map(question -> questionRow(question, header.size()));
      return Stream.concat(Stream.of(List.copyOf(header)), rows).toList();
    }
  },
  TRANSITIONS {
    @Override
    List<List<String>> rows(GuideRevision revision, Shown shown) {
      var header = new ArrayList<>(List.of(KEY, NAME));
      IntStream.rangeClosed(1, mostChoices(revision))
          .forEach(number -> header.add(CHOICE + number));
      var rows =
          revision.questions().stream()
              .map(question -> transitionRow(question, revision, header.size()));
      return Stream.concat(Stream.of(List.copyOf(header)), rows).toList();
    }
  };

  /** The header, and a row each. */
  abstract List<List<String>> rows(GuideRevision revision, Shown shown);

  private static List<String> procedureRow(GuidedProcedure procedure, Shown shown) {
    var leaflet =
        Objects.requireNonNullElseGet(
            procedure.leaflet(),
            () ->
                new Leaflet(
                    textOf(GuideView.nameOf(procedure, shown)),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null));
    return List.of(
        procedure.key(),
        leaflet.name(),
        textOf(leaflet.url()),
        Integer.toString(procedure.order()),
        textOf(leaflet.summary()),
        textOf(leaflet.place()),
        String.join("\n", leaflet.belongings()),
        String.join("\n", leaflet.applicants()),
        textOf(leaflet.remarks()));
  }

  private static List<String> questionRow(Question question, int width) {
    var row =
        new ArrayList<>(
            List.of(
                question.key(),
                question.text(),
                textOf(question.explanation()),
                Integer.toString(question.order()),
                question.form() == Form.YES_NO ? YES_NO : CHOICES,
                question.takesSeveral() ? MULTIPLE : SINGLE));
    for (var choice : question.choices()) {
      row.addAll(List.of(choice.label(), textOf(choice.explanation())));
    }
    return filled(row, width);
  }

  private static List<String> transitionRow(Question question, GuideRevision revision, int width) {
    var row = new ArrayList<>(List.of(question.key(), question.text()));
    for (var choice : question.choices()) {
      row.add(cell(question, choice, revision));
    }
    return filled(row, width);
  }

  private static String cell(Question question, Choice choice, GuideRevision revision) {
    var lines = new ArrayList<>(List.of("[%s] %s".formatted(CHOICE, choice.label())));
    for (var procedure : revision.procedures()) {
      leading(procedure.all(), question, choice)
          .forEach(edge -> lines.add(line(PROCEDURE, edge, "", procedure.key())));
      leading(procedure.any(), question, choice)
          .forEach(
              edge -> lines.add(line(PROCEDURE, edge, ":" + OPTIONAL_NECESSARY, procedure.key())));
    }
    for (var further : revision.questions()) {
      leading(further.after(), question, choice)
          .forEach(edge -> lines.add(line(QUESTION, edge, "", further.key())));
    }
    return String.join("\n", lines);
  }

  private static Stream<Edge> leading(List<Edge> edges, Question question, Choice choice) {
    return edges.stream()
        .filter(edge -> edge.question().equals(question.key()))
        .filter(edge -> edge.choice().equals(choice.label()));
  }

  private static String line(String kind, Edge edge, String mark, String key) {
    var not = edge.chosen() ? "" : ":" + NOT_APPLICABLE;
    return "[%s%s%s] %s".formatted(kind, not, mark, key);
  }

  private static int mostChoices(GuideRevision revision) {
    return revision.questions().stream().mapToInt(one -> one.choices().size()).max().orElse(0);
  }

  private static List<String> filled(List<String> row, int width) {
    while (row.size() < width) {
      row.add("");
    }
    return List.copyOf(row);
  }

  private static String textOf(@Nullable String text) {
    return text == null ? "" : text;
  }
}
