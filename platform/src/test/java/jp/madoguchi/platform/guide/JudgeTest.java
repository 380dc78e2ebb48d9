package jp.madoguchi.platform.guide;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.platform.guide.Judgement.Finding;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the guide, and whatever is answered. */
class JudgeTest {

  @Property
  void the_same_answers_always_get_the_same(@ForAll long guide, @ForAll long chance) {
    var revision = AnyGuide.of(guide);
    var some = some(revision, new Random(chance));
    var shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, new Random(chance));

    assertThat(Judge.by(AnyGuide.of(guide)).judge(Answers.of(shuffled)))
        .isEqualTo(Judge.by(revision).judge(Answers.of(some)));
  }

  @Property
  void no_question_is_asked_twice_and_in_the_end_nothing_is_undecided(
      @ForAll long guide, @ForAll long chance) {
    var revision = AnyGuide.of(guide);
    var judge = Judge.by(revision);
    var visitor = new AnyGuide(new Random(chance));
    var asked = new HashSet<String>();
    var answers = Answers.NONE;

    for (var next = judge.judge(answers).next(); next.isPresent(); ) {
      assertThat(asked.add(next.get().key())).as("asked before").isTrue();
      answers = answers.with(List.of(visitor.answerTo(next.get())));
      next = judge.judge(answers).next();
    }

    assertThat(judge.judge(answers).undecided()).isEmpty();
  }

  @Property
  void what_is_known_beforehand_is_not_asked_and_nothing_is_left_undecided(
      @ForAll long guide, @ForAll long chance) {
    var revision = AnyGuide.of(guide);
    var judge = Judge.by(revision);
    var visitor = new AnyGuide(new Random(chance));
    var answers = Answers.of(some(revision, new Random(chance)));
    Predicate<GuidedProcedure> offered = procedure -> procedure.order() % 3 != chance % 3;

    for (var next = judge.judge(answers, offered).next(); next.isPresent(); ) {
      assertThat(answers.to(next.get().key())).as("known beforehand").isEmpty();
      answers = answers.with(List.of(visitor.answerTo(next.get())));
      next = judge.judge(answers, offered).next();
    }

    assertThat(judge.judge(answers, offered).undecided()).isEmpty();
  }

  @Property
  void what_is_asked_next_is_what_something_undecided_waits_for(
      @ForAll long guide, @ForAll long chance) {
    var revision = AnyGuide.of(guide);
    var judgement = Judge.by(revision).judge(Answers.of(some(revision, new Random(chance))));

    assertThat(judgement.next().isPresent()).isEqualTo(!judgement.undecided().isEmpty());
    assertThat(judgement.undecided()).allSatisfy(one -> assertThat(one.waitsFor()).isNotEmpty());
    judgement
        .next()
        .ifPresent(
            next ->
                assertThat(judgement.undecided())
                    .anySatisfy(one -> assertThat(one.waitsFor()).contains(next.key())));
  }

  @Property
  void a_further_answer_never_unsays_what_was_decided(@ForAll long guide, @ForAll long chance) {
    var revision = AnyGuide.of(guide);
    var judge = Judge.by(revision);
    var all = all(revision, new Random(chance));

    for (var given = 0; given < all.size(); given++) {
      var before = judge.judge(Answers.of(all.subList(0, given)));
      var after = judge.judge(Answers.of(all.subList(0, given + 1)));
      assertThat(keys(after.needed())).containsAll(keys(before.needed()));
      assertThat(keys(after.notNeeded())).containsAll(keys(before.notNeeded()));
    }
  }

  @Property
  void with_all_questions_answered_nothing_is_undecided(@ForAll long guide, @ForAll long chance) {
    var revision = AnyGuide.of(guide);

    var judgement = Judge.by(revision).judge(Answers.of(all(revision, new Random(chance))));

    assertThat(judgement.undecided()).isEmpty();
    assertThat(judgement.next()).isEmpty();
    assertThat(judgement.needed().size() + judgement.notNeeded().size())
        .isEqualTo(revision.procedures().size());
  }

  @Property
  void the_reasons_alone_decide_the_same(@ForAll long guide, @ForAll long chance) {
    var revision = AnyGuide.of(guide);
    var judge = Judge.by(revision);
    var judgement = judge.judge(Answers.of(some(revision, new Random(chance))));

    Stream.concat(judgement.needed().stream(), judgement.notNeeded().stream())
        .forEach(
            finding -> {
              var alone = judge.judge(Answers.of(finding.because()));
              assertThat(keys(alone.undecided())).doesNotContain(finding.procedure().key());
              assertThat(keys(alone.needed()).contains(finding.procedure().key()))
                  .isEqualTo(judgement.needed().contains(finding));
            });
  }

  private static List<GivenAnswer> all(GuideRevision revision, Random chance) {
    var visitor = new AnyGuide(chance);
    var questions = new ArrayList<Question>(revision.questions());
    Collections.shuffle(questions, chance);
    return questions.stream().map(visitor::answerTo).toList();
  }

  private static List<GivenAnswer> some(GuideRevision revision, Random chance) {
    var all = all(revision, chance);
    return all.subList(0, chance.nextInt(all.size() + 1));
  }

  private static Set<String> keys(List<Finding> findings) {
    return findings.stream().map(finding -> finding.procedure().key()).collect(toSet());
  }
}
