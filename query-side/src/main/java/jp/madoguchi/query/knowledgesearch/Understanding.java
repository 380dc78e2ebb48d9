package jp.madoguchi.query.knowledgesearch;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.projection.passage.Japanese;
import jp.madoguchi.projection.passage.Keys;
import jp.madoguchi.projection.passage.Vocabulary;
import jp.madoguchi.projection.passage.Word;
import jp.madoguchi.projection.passage.Word.Kind;

/** 質問の理解 — which things a question speaks of, and how much each of them decides. */
final class Understanding {

  private static final double ASKS_SOMETHING = 0.2;

  private final Thesaurus thesaurus;
  private final Vocabulary vocabulary;

  Understanding(Thesaurus thesaurus, Vocabulary vocabulary) {
    this.thesaurus = thesaurus;
    this.vocabulary = vocabulary;
  }

  Question of(String typed) {
    var folded = new Spelling(thesaurus, vocabulary).of(Japanese.folded(typed));
    return new Question(folded, concepts(parts(folded)));
  }

  private List<Part> parts(String folded) {
    var words = Japanese.words(folded);
    var parts = new ArrayList<Part>();
    for (var i = 0; i < words.size(); i += parts.getLast().covered().size()) {
      parts.add(part(folded, words.subList(i, words.size())));
    }
    return parts;
  }

  private Part part(String folded, List<Word> rest) {
    var first = rest.getFirst();
    return thesaurus
        .at(folded, first.start())
        .map(entry -> Part.of(entry, rest))
        .orElseGet(() -> Part.of(first));
  }

  private List<Concept> concepts(List<Part> parts) {
    var concepts = new ArrayList<Concept>();
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      if (part.endsClause() && asksSomething(parts.subList(i + 1, parts.size()))) {
        concepts.replaceAll(Concept::toldBefore);
      } else if (part.hasContent()) {
        var joinsNext = i + 1 < parts.size() && part.joins(parts.get(i + 1));
        concepts.add(
            new Concept(
                part.said(),
                part.ways(),
                part.others(),
                weight(part),
                joinsNext,
                true,
                part.isSubject()));
      }
    }
    return List.copyOf(concepts);
  }

  private boolean asksSomething(List<Part> rest) {
    return rest.stream().anyMatch(part -> part.hasContent() && weight(part) > ASKS_SOMETHING);
  }

  private double weight(Part part) {
    var articles = part.ways().stream().mapToInt(this::having).max().orElse(0);
    var key = part.covered().size() == 1 ? Keys.of(part.covered().getFirst()) : "";
    var weight = Weights.of(part.kind(), key, articles, vocabulary);
    return part.isSubject() ? Weights.ofSubject(weight) : weight;
  }

  private int having(List<String> way) {
    return way.stream().mapToInt(vocabulary::having).min().orElse(0);
  }

  /** Some words of a question that are one thing. */
  private record Part(
      List<Word> covered,
      List<List<String>> ways,
      List<List<String>> others,
      Kind kind,
      boolean isSubject) {

    static Part of(Word word) {
      return new Part(
          List.of(word), List.of(List.of(Keys.of(word))), List.of(), word.kind(), false);
    }

    static Part of(Thesaurus.Entry entry, List<Word> rest) {
      var end = rest.getFirst().start() + entry.word().length();
      var covered = rest.stream().takeWhile(word -> word.start() < end).toList();
      var kind = covered.stream().map(Word::kind).min(Enum::compareTo).orElseThrow();
      return new Part(covered, entry.ways(), entry.others(), kind, entry.isSubject());
    }

    String said() {
      return String.join("", covered.stream().map(Word::form).toList());
    }

    boolean hasContent() {
      return kind != Kind.FUNCTION && kind != Kind.BREAK;
    }

    /** て and で bind a verb to its helper more often than they end a clause. */
    boolean endsClause() {
      return kind == Kind.BREAK && !said().equals("て") && !said().equals("で");
    }

    boolean joins(Part next) {
      return kind.joins()
          && next.kind.joins()
          && covered.getLast().end() == next.covered.getFirst().start();
    }
  }
}
