package jp.madoguchi.command.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.command.guide.CsvTable.Row;
import jp.madoguchi.platform.guide.GuideSheet;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.Question.Choice;

/** 条件の読み取り — gathers what the choices of the questions lead to. */
final class Transitions {

  private final Map<String, QuestionRow> questions;
  private final Set<String> procedures;
  private final List<Problem> problems;
  private final Map<String, List<Edge>> all = new HashMap<>();
  private final Map<String, List<Edge>> any = new HashMap<>();
  private final Map<String, List<Edge>> after = new HashMap<>();

  Transitions(Map<String, QuestionRow> questions, Set<String> procedures, List<Problem> problems) {
    this.questions = questions;
    this.procedures = procedures;
    this.problems = problems;
  }

  void read(CsvTable table) {
    var columns = table.numbered(GuideSheet.CHOICE);
    for (var row : table.rows()) {
      var question = questions.get(row.raw(GuideSheet.KEY));
      if (question == null) {
        problems.add(row.problem("「%s」という質問はありません".formatted(row.raw(GuideSheet.KEY))));
      } else {
        columns.forEach(column -> read(row, column, question));
      }
    }
  }

  List<Edge> all(String procedure) {
    return all.getOrDefault(procedure, List.of());
  }

  List<Edge> any(String procedure) {
    return any.getOrDefault(procedure, List.of());
  }

  List<Edge> after(String question) {
    return after.getOrDefault(question, List.of());
  }

  private void read(Row row, String column, QuestionRow question) {
    try {
      var lines = row.lines(column).stream().map(Transition::of).toList();
      if (!lines.isEmpty()) {
        var choice = choice(lines.getFirst(), question);
        lines.subList(1, lines.size()).forEach(line -> take(line, question.key(), choice));
      }
    } catch (IllegalArgumentException e) {
      problems.add(row.problem("%s: %s".formatted(column, e.getMessage())));
    }
  }

  private static String choice(Transition line, QuestionRow question) {
    if (!line.kind().equals(GuideSheet.CHOICE)) {
      throw new IllegalArgumentException("最初の行は [選択肢] です");
    }
    if (question.choices().stream().map(Choice::label).noneMatch(line.key()::equals)) {
      throw new IllegalArgumentException(
          "「%s」に「%s」という選択肢はありません".formatted(question.key(), line.key()));
    }
    return line.key();
  }

  private void take(Transition line, String question, String choice) {
    var edge = new Edge(question, choice, line.isChosen());
    switch (line.kind()) {
      case GuideSheet.PROCEDURE -> add(line.isOptional() ? any : all, procedure(line), edge);
      case GuideSheet.QUESTION -> add(after, question(line), edge);
      default -> throw new IllegalArgumentException("[選択肢] は最初の行だけです");
    }
  }

  private String procedure(Transition line) {
    if (!procedures.contains(line.key())) {
      throw new IllegalArgumentException("「%s」という手続きはありません".formatted(line.key()));
    }
    return line.key();
  }

  private String question(Transition line) {
    if (!questions.containsKey(line.key())) {
      throw new IllegalArgumentException("「%s」という質問はありません".formatted(line.key()));
    }
    return line.key();
  }

  private static void add(Map<String, List<Edge>> edges, String key, Edge edge) {
    edges.computeIfAbsent(key, _ -> new ArrayList<>()).add(edge);
  }
}
