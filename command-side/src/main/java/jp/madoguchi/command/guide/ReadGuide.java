package jp.madoguchi.command.guide;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.madoguchi.command.guide.CsvTable.File;
import jp.madoguchi.command.guide.CsvTable.Row;
import jp.madoguchi.platform.guide.Flaw;
import jp.madoguchi.platform.guide.GuideSheet;
import jp.madoguchi.platform.guide.Inspection;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.id.ProcedureId;

/**
 * 読み取った内容 — what three files make: a guide, or all that has to be put right first.
 *
 * @param revision as far as it could be read; to be used only if there is no problem
 */
record ReadGuide(GuideRevision revision, List<Problem> problems) {

  /** Whoever has that many to put right reads no further. */
  private static final int MOST_PROBLEMS = 200;

  /**
   * @param known whether the catalog has that procedure
   */
  static ReadGuide of(GuideFiles files, Predicate<ProcedureId> known) {
    var problems = new ArrayList<Problem>();
    var tables = Tables.read(files, problems);
    var revision = revision(tables, problems);
    revision.procedures().stream()
        .flatMap(procedure -> procedure.inCatalog().stream())
        .filter(id -> !known.test(id))
        .forEach(id -> problems.add(line(tables.procedures(), id.value(), "カタログにない手続きです")));
    if (problems.isEmpty()) {
      Inspection.of(revision).forEach(flaw -> problems.add(located(flaw, tables)));
    }
    return new ReadGuide(revision, problems.stream().limit(MOST_PROBLEMS).toList());
  }

  private record Tables(CsvTable procedures, CsvTable questions, CsvTable transitions) {

    private static Tables read(GuideFiles files, List<Problem> problems) {
      return new Tables(
          CsvTable.read(File.PROCEDURES, files.procedures(), problems),
          CsvTable.read(File.QUESTIONS, files.questions(), problems),
          CsvTable.read(File.TRANSITIONS, files.transitions(), problems));
    }
  }

  GuideContent content() {
    return new GuideContent(revision.questions(), revision.procedures());
  }

  private static <T> Map<String, T> rows(
      CsvTable table, Function<Row, T> reading, Function<T, String> key, List<Problem> problems) {
    var read = new LinkedHashMap<String, T>();
    for (var row : table.rows()) {
      try {
        var one = reading.apply(row);
        if (read.putIfAbsent(key.apply(one), one) != null) {
          problems.add(row.problem("管理名「%s」が重複しています".formatted(key.apply(one))));
        }
      } catch (IllegalArgumentException e) {
        problems.add(row.problem(String.valueOf(e.getMessage())));
      }
    }
    return read;
  }

  private static GuideRevision revision(Tables tables, List<Problem> problems) {
    var asked = tables.questions();
    var questions = rows(asked, row -> QuestionRow.of(row, asked), QuestionRow::key, problems);
    var procedures = rows(tables.procedures(), ProcedureRow::of, ProcedureRow::key, problems);
    var transitions = new Transitions(questions, procedures.keySet(), problems);
    transitions.read(tables.transitions());
    return new GuideRevision(
        1,
        questions.values().stream()
            .map(row -> row.after(transitions.after(row.key())))
            .sorted(comparingInt(Question::order))
            .toList(),
        procedures.values().stream()
            .map(row -> row.needing(transitions.all(row.key()), transitions.any(row.key())))
            .sorted(comparingInt(GuidedProcedure::order))
            .toList());
  }

  private static Problem located(Flaw flaw, Tables tables) {
    return switch (flaw.kind()) {
      case GUIDE -> new Problem(File.TRANSITIONS, 1, flaw.sentence());
      case QUESTION -> line(tables.questions(), flaw.key(), flaw.sentence());
      case PROCEDURE -> line(tables.procedures(), flaw.key(), flaw.sentence());
    };
  }

  private static Problem line(CsvTable table, String key, String sentence) {
    var detail = "「%s」: %s".formatted(key, sentence);
    return table.rows().stream()
        .filter(row -> row.raw(GuideSheet.KEY).equals(key))
        .findFirst()
        .map(row -> row.problem(detail))
        .orElseGet(() -> new Problem(table.file(), 1, detail));
  }
}
