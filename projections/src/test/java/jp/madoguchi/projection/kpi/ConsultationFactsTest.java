package jp.madoguchi.projection.kpi;

import static jp.madoguchi.projection.support.CaseCast.THE_CASE;
import static jp.madoguchi.projection.support.CaseCast.opened;
import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.PENSION;
import static jp.madoguchi.projection.support.Cast.SATO_OF_CITIZENS;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.AnswerJudged;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeCorrectionDone;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.consultation.CorrectionResult;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.consultation.MaskedKind;
import jp.madoguchi.shared.consultation.ModelAnswer;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationFactsTest {

  private static final ConsultationId ID = new ConsultationId("consultation-1");
  private static final LocalDate THE_DAY = LocalDate.of(2026, 11, 24);

  private final ConsultationFacts asked = ConsultationFacts.startedBy(question(), recorded(0, 0));
  private final ConsultationFacts worded = asked.after(answered(words(), null), recorded(1, 1));

  @Test
  void telling_a_life_twice_tells_it_once_and_it_survives_the_store() {
    assertThat(worded.after(answered(words(), null), recorded(1, 1))).isEqualTo(worded);
    assertThat(storedAndLoaded(worded, ConsultationFacts.class)).isEqualTo(worded);
    assertThat(storedAndLoaded(asked, ConsultationFacts.class)).isEqualTo(asked);
  }

  @Test
  void what_waits_for_an_answer_has_none_and_claims_nothing() {
    assertThat(row(asked))
        .containsAllEntriesOf(
            Map.of(
                Field.STATE,
                "ASKED",
                Field.ASKED_FOR,
                "REVIEW",
                Field.DEPARTMENT,
                CITIZENS.value(),
                Field.STAFF,
                "alias of staff-sato",
                Field.WEEKDAY,
                "TUESDAY",
                Field.HOUR,
                9L,
                Field.ANSWERED,
                false,
                Field.DECLINED,
                false,
                Field.ABOUT_CASE,
                true,
                Field.IN_CONTACT,
                false))
        .doesNotContainKeys(
            Field.ENGINE, Field.VERDICT, Field.ANSWER_MILLIS, Field.CONFIDENCE, Field.SOURCES);
  }

  @Test
  void in_which_role_it_was_asked_is_told_as_far_as_it_was_recorded() {
    assertThat(row(asked)).containsEntry(Field.ROLE, "REVIEWING");

    assertThat(row(ConsultationFacts.startedBy(question(null), recorded(0, 0))))
        .doesNotContainKey(Field.ROLE);
  }

  @Test
  void an_answer_in_a_models_words_says_whose_and_how_much_of_it_is_supported() {
    assertThat(row(worded))
        .containsAllEntriesOf(
            Map.of(
                Field.STATE, "ANSWERED",
                Field.ENGINE, "MODEL",
                Field.MODEL, "local-8b",
                Field.PROMPT, "answer@1",
                Field.KNOWLEDGE_SECTION, INSURANCE.value(),
                Field.CONFIDENCE_BAND, "FROM_70",
                Field.ANSWERED, true,
                Field.CITED, true))
        .containsAllEntriesOf(
            Map.of(
                Field.CONFIDENCE, 85L,
                Field.SOURCES, 1L,
                Field.SENTENCES, 2L,
                Field.SENTENCES_SUPPORTED, 1L,
                Field.TOKENS_IN, 900L,
                Field.TOKENS_OUT, 100L,
                Field.MASKED, 3L,
                Field.ANSWER_MILLIS, 60_000L))
        .doesNotContainKey(Field.SILENCE);
  }

  @Test
  void what_was_kept_from_the_model_is_counted_by_kind() {
    var rows = ConsultationRows.of(worded, null, staff -> "alias");

    assertThat(rows).extracting(Row::kind).containsOnlyOnce(RowKind.CONSULTATION).hasSize(3);
    assertThat(rows)
        .filteredOn(row -> row.kind() == RowKind.MASKING)
        .extracting(
            row -> row.values().get(Field.MASKED_KIND), row -> row.values().get(Field.MASKED))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("PHONE", 1L),
            org.assertj.core.groups.Tuple.tuple("NAME", 2L));
    assertThat(rows).allSatisfy(row -> assertThat(row.day()).isEqualTo(THE_DAY));
  }

  @Test
  void an_answer_without_a_model_says_why_and_whether_the_screen_stopped_it() {
    var silent = asked.after(answered(null, ModelSilence.NOT_CONFIGURED), recorded(1, 1));
    var stopped = asked.after(answered(null, ModelSilence.NOT_CLEARED), recorded(1, 1));
    var unseen = asked.after(answered(null, ModelSilence.ANSWER_NOT_CLEARED), recorded(1, 1));

    assertThat(row(silent))
        .containsEntry(Field.ENGINE, "RETRIEVAL")
        .containsEntry(Field.SILENCE, "NOT_CONFIGURED")
        .containsEntry(Field.STOPPED, false)
        .doesNotContainKeys(Field.SENTENCES, Field.MODEL);
    assertThat(row(stopped)).containsEntry(Field.STOPPED, true);
    assertThat(row(unseen)).containsEntry(Field.STOPPED, true);
  }

  @Test
  void what_was_declined_has_no_engine_and_no_confidence() {
    var declined =
        asked.after(
            new ConsultationDeclined(
                ID, DeclineReason.NOTHING_KNOWN, List.of(cited()), null, 20, minute(1)),
            recorded(1, 1));

    assertThat(row(declined))
        .containsEntry(Field.STATE, "DECLINED")
        .containsEntry(Field.ENGINE, "NONE")
        .containsEntry(Field.DECLINED_BECAUSE, "NOTHING_KNOWN")
        .containsEntry(Field.CITED, false)
        .doesNotContainKeys(Field.CONFIDENCE, Field.CONFIDENCE_BAND, Field.KNOWLEDGE_SECTION);
  }

  @Test
  void the_verdict_that_stands_counts_and_the_first_says_how_long_it_took() {
    var wrongAfterAll =
        told(
            worded,
            new AnswerJudged(ID, AnswerVerdict.USED, null, null, minute(3)),
            new AnswerJudged(ID, AnswerVerdict.WRONG, null, sealed("古い"), minute(9)),
            new KnowledgeCorrectionDone(ID, CorrectionResult.NOTHING_WRONG, null, minute(10)));

    assertThat(row(wrongAfterAll))
        .containsEntry(Field.VERDICT, "WRONG")
        .containsEntry(Field.VERDICT_SECONDS, 120L)
        .containsEntry(Field.CORRECTION, "NOTHING_WRONG");
  }

  @Test
  void an_escalation_takes_from_the_first_section_asked_to_the_answer_of_the_last() {
    var sentOn =
        told(
            worded,
            new ConsultationEscalated(ID, 1, CITIZENS, INSURANCE, THE_DAY, null, minute(5)),
            new ConsultationEscalated(ID, 2, INSURANCE, PENSION, THE_DAY, null, minute(7)));
    assertThat(row(sentOn))
        .containsEntry(Field.STATE, "ESCALATED")
        .containsEntry(Field.ESCALATIONS, 2L)
        .containsEntry(Field.EXPERT_ANSWERED, false)
        .doesNotContainKey(Field.ESCALATION_SECONDS);

    var known =
        sentOn
            .after(new ExpertAnswered(ID, PENSION, sealed("はい"), minute(15)), recorded(4, 15))
            .after(
                new KnowledgeProposed(ID, ID.article(), "題", "本文", PENSION, minute(16)),
                recorded(5, 16));
    assertThat(row(known))
        .containsEntry(Field.STATE, "EXPERT_ANSWERED")
        .containsEntry(Field.ESCALATED_TO, PENSION.value())
        .containsEntry(Field.ESCALATION_SECONDS, 600L)
        .containsEntry(Field.PROPOSED, true);
  }

  @Test
  void a_question_about_a_case_is_about_its_procedure() {
    var about = CaseFacts.startedBy(opened(false, 0), recorded(0, 0));

    assertThat(ConsultationRows.of(worded, about, staff -> "alias").getFirst().values())
        .containsEntry(Field.PROCEDURE, "proc-moving-in");
    assertThat(row(worded)).doesNotContainKey(Field.PROCEDURE);
  }

  @Test
  void a_question_entered_afterwards_is_late_and_was_not_answered_before_it_was_known() {
    var late =
        ConsultationFacts.startedBy(question(), new Recorded(0, minute(60), SATO_OF_CITIZENS))
            .after(answered(null, ModelSilence.NOT_CONFIGURED), recorded(1, 60));

    assertThat(row(late))
        .containsEntry(Field.LATE, true)
        .containsEntry(Field.ENTRY_DELAY_SECONDS, 3_600L)
        .containsEntry(Field.ANSWER_MILLIS, 1_000L);
  }

  @Test
  void rows_have_the_fields_of_their_kind_and_no_others() {
    assertThat(ConsultationRows.of(worded, null, staff -> "alias"))
        .allSatisfy(row -> assertThat(row.kind().fields()).containsAll(row.values().keySet()));
  }

  private static ConsultationFacts told(ConsultationFacts facts, ConsultationEvent... life) {
    var now = facts;
    for (var event : life) {
      now = now.after(event, recorded(now.sequence() + 1, 20));
    }
    return now;
  }

  private static Map<Field, Object> row(ConsultationFacts facts) {
    return ConsultationRows.of(facts, null, staff -> "alias of " + staff).getFirst().values();
  }

  private static ConsultationAsked question() {
    return question(Permission.REVIEWING);
  }

  private static ConsultationAsked question(@Nullable Permission role) {
    return new ConsultationAsked(
        ID,
        ConsultationPurpose.REVIEW,
        sealed("転入届に必要な書類は?"),
        AnswerLanguage.JAPANESE,
        CITIZENS,
        role,
        null,
        THE_CASE,
        false,
        minute(0));
  }

  private static ConsultationAnswered answered(
      @Nullable ModelAnswer words, @Nullable ModelSilence silence) {
    return new ConsultationAnswered(
        ID,
        List.of(cited()),
        null,
        words,
        words == null ? null : exchange(),
        silence,
        0.85,
        20,
        minute(1));
  }

  private static ModelAnswer words() {
    return new ModelAnswer(
        sealed("はい"),
        List.of(
            new ModelAnswer.Sentence(sealed("はい"), List.of("article-1"), true, List.of()),
            new ModelAnswer.Sentence(sealed("たぶん"), List.of(), false, List.of())));
  }

  private static ModelExchange exchange() {
    return new ModelExchange(
        sealed("質問"),
        sealed("回答"),
        "local-8b",
        "answer@1",
        40,
        900,
        100,
        Map.of(MaskedKind.NAME, 2, MaskedKind.PHONE, 1));
  }

  private static CitedPassage cited() {
    return new CitedPassage(
        new ArticleId("article-1"),
        2,
        1,
        "転入届",
        "必要なもの",
        "転出証明書",
        0.85,
        LocalDate.of(2026, 4, 1),
        INSURANCE,
        null);
  }
}
