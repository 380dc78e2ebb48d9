package jp.madoguchi.command.concierge;

import static jp.madoguchi.shared.concierge.EntryFlaw.ANSWERED_TWICE;
import static jp.madoguchi.shared.concierge.EntryFlaw.NEVER_ASKED;
import static jp.madoguchi.shared.concierge.EntryFlaw.UNKNOWN_CHOICE;
import static jp.madoguchi.shared.concierge.EntryFlaw.UNKNOWN_PROCEDURE;
import static jp.madoguchi.shared.concierge.EntryFlaw.UNKNOWN_QUESTION;
import static jp.madoguchi.shared.concierge.EntryFlaw.WRONG_NUMBER_OF_CHOICES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.madoguchi.command.concierge.HandedOver.SaidThere;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.platform.guide.Judge;
import jp.madoguchi.shared.concierge.EntryFlaw;
import jp.madoguchi.shared.concierge.LeftOut;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.Question;
import jp.madoguchi.shared.guide.Question.Choice;
import jp.madoguchi.shared.id.ProcedureId;

/**
 * 受取りの検査 — what of a session fits the guide and the catalog, and what is left out, and why. What is
 * left out is told by its place, because nobody knows what stands there.
 */
final class Fitting {

  private final GuideRevision revision;
  private final List<GivenAnswer> answers = new ArrayList<>();
  private final List<ProcedureId> procedures = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private Fitting(GuideRevision revision) {
    this.revision = revision;
  }

  /**
   * @param known whether the catalog has that procedure
   */
  static Fitting of(HandedOver session, GuideRevision revision, Predicate<ProcedureId> known) {
    var fitting = new Fitting(revision);
    var fits = new ArrayList<Integer>();
    for (var at = 0; at < session.answers().size(); at++) {
      fitting.read(session.answers().get(at), at, fits);
    }
    fitting.leaveOutWhatIsNeverAsked(fits);
    for (var at = 0; at < session.procedures().size(); at++) {
      fitting.read(session.procedures().get(at), at, known);
    }
    return fitting;
  }

  List<GivenAnswer> answers() {
    return List.copyOf(answers);
  }

  List<ProcedureId> procedures() {
    return List.copyOf(procedures);
  }

  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  private void read(SaidThere said, int at, List<Integer> fits) {
    var question = revision.question(said.question());
    var flaw =
        question.map(asked -> flaw(asked, said)).orElseGet(() -> Optional.of(UNKNOWN_QUESTION));
    if (flaw.isPresent()) {
      leaveOut("/answers/" + at, flaw.get());
    } else {
      fits.add(at);
      answers.add(new GivenAnswer(said.question(), inOrder(question.orElseThrow(), said)));
    }
  }

  private Optional<EntryFlaw> flaw(Question question, SaidThere said) {
    if (answers.stream().anyMatch(answer -> answer.question().equals(question.key()))) {
      return Optional.of(ANSWERED_TWICE);
    }
    if (said.choices().stream().anyMatch(choice -> question.choice(choice).isEmpty())) {
      return Optional.of(UNKNOWN_CHOICE);
    }
    var distinct = new HashSet<>(said.choices()).size() == said.choices().size();
    return distinct && (question.takesSeveral() || said.choices().size() == 1)
        ? Optional.empty()
        : Optional.of(WRONG_NUMBER_OF_CHOICES);
  }

  private static List<String> inOrder(Question question, SaidThere said) {
    return question.choices().stream().map(Choice::label).filter(said.choices()::contains).toList();
  }

  private void leaveOutWhatIsNeverAsked(List<Integer> fits) {
    var judge = Judge.by(revision);
    var all = Answers.of(answers);
    for (var at = fits.size() - 1; at >= 0; at--) {
      if (judge.isNeverAsked(answers.get(at).question(), all)) {
        answers.remove(at);
        leaveOut("/answers/" + fits.get(at), NEVER_ASKED);
      }
    }
  }

  private void read(String name, int at, Predicate<ProcedureId> known) {
    var procedure = named(name).filter(known);
    if (procedure.isEmpty()) {
      leaveOut("/procedures/" + at, UNKNOWN_PROCEDURE);
    } else if (!procedures.contains(procedure.get())) {
      procedures.add(procedure.get());
    }
  }

  private static Optional<ProcedureId> named(String name) {
    try {
      return Optional.of(new ProcedureId(name));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void leaveOut(String pointer, EntryFlaw flaw) {
    leftOut.add(new LeftOut(pointer, flaw));
  }
}
