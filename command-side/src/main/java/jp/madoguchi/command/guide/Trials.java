package jp.madoguchi.command.guide;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.madoguchi.command.guide.Trial.Change;
import jp.madoguchi.command.guide.Trial.Comparison;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.platform.guide.Judge;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.Guide;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.id.GuideId;
import org.springframework.stereotype.Component;

/** 試行 — guides the visitors of a day once more, by what is about to be imported. */
@Component
class Trials {

  private final Facts facts;
  private final GuidedContacts contacts;

  Trials(Facts facts, GuidedContacts contacts) {
    this.facts = facts;
    this.contacts = contacts;
  }

  Trial of(GuideId guide, ReadGuide read, LocalDate day) {
    var revision = read.revision();
    var errors = read.problems().stream().map(Problem::asError).toList();
    return new Trial(
        revision.questions().size(),
        revision.procedures().size(),
        (int) revision.procedures().stream().mapToLong(one -> one.edges().count()).sum(),
        errors,
        errors.isEmpty() ? compared(guide, revision, day) : null);
  }

  private Comparison compared(GuideId id, GuideRevision next, LocalDate day) {
    var guide = Guide.of(facts.of(id, GuideEvent.class));
    var then = Judge.by(next);
    var judges = new HashMap<Integer, Judge>();
    var pairs = new ArrayList<Pair>();
    for (var one : contacts.on(day, id)) {
      var before =
          judges.computeIfAbsent(
              one.revision(), number -> Judge.by(guide.revision(number).orElseThrow()));
      var kept = fitting(one.answers(), next);
      pairs.add(
          new Pair(
              needed(before, one.answers()),
              needed(then, kept),
              one.answers().byQuestion().size() - kept.byQuestion().size()));
    }
    return comparison(day, pairs);
  }

  /** What one contact needed, what it would need, and how many of its answers would be void. */
  private record Pair(Set<String> before, Set<String> after, int askedAgain) {}

  private static Comparison comparison(LocalDate day, List<Pair> pairs) {
    return new Comparison(
        day,
        pairs.size(),
        (int) pairs.stream().filter(pair -> !pair.before().equals(pair.after())).count(),
        pairs.stream().mapToInt(Pair::askedAgain).sum(),
        changes(pairs));
  }

  private static List<Change> changes(List<Pair> pairs) {
    var newly = new TreeMap<String, Integer>();
    var noLonger = new TreeMap<String, Integer>();
    for (var pair : pairs) {
      pair.after().stream()
          .filter(key -> !pair.before().contains(key))
          .forEach(key -> count(newly, key));
      pair.before().stream()
          .filter(key -> !pair.after().contains(key))
          .forEach(key -> count(noLonger, key));
    }
    var keys = new TreeSet<>(newly.keySet());
    keys.addAll(noLonger.keySet());
    return keys.stream()
        .map(key -> new Change(key, newly.getOrDefault(key, 0), noLonger.getOrDefault(key, 0)))
        .toList();
  }

  private static void count(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private static Set<String> needed(Judge judge, Answers answers) {
    return judge.judge(answers).needed().stream()
        .map(finding -> finding.procedure().key())
        .collect(toSet());
  }

  /** The answers that the next revision understands. */
  private static Answers fitting(Answers answers, GuideRevision next) {
    return Answers.of(
        answers.byQuestion().values().stream().filter(answer -> fits(answer, next)).toList());
  }

  private static boolean fits(GivenAnswer answer, GuideRevision next) {
    return next.question(answer.question())
        .filter(question -> question.takesSeveral() || answer.choices().size() == 1)
        .filter(
            question ->
                answer.choices().stream().allMatch(label -> question.choice(label).isPresent()))
        .isPresent();
  }
}
