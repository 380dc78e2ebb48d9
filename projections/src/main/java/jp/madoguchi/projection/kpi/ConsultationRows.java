package jp.madoguchi.projection.kpi;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.projection.kpi.Told.ModelUse;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.consultation.MaskedKind;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/** The rows of a consultation: its own, and one for each kind of value kept from the model. */
public final class ConsultationRows {

  private ConsultationRows() {}

  /**
   * @param about the case that it is about, if it is and is known
   * @param alias under what name a member of staff stands in the rows
   */
  public static List<Row> of(
      ConsultationFacts facts, @Nullable CaseFacts about, Function<StaffId, String> alias) {
    return Stream.concat(Stream.of(consultation(facts, about, alias)), maskings(facts)).toList();
  }

  private static Row consultation(
      ConsultationFacts facts, @Nullable CaseFacts about, Function<StaffId, String> alias) {
    var row =
        row(facts, RowKind.CONSULTATION)
            .word(Field.STAFF, alias.apply(facts.by()))
            .word(Field.ROLE, facts.role())
            .word(Field.PROCEDURE, about == null ? null : about.procedure())
            .word(Field.STATE, facts.state())
            .word(Field.LANGUAGE, facts.language())
            .flag(Field.IN_CONTACT, facts.inContact())
            .flag(Field.ABOUT_CASE, facts.procedureCase() != null)
            .number(
                Field.ENTRY_DELAY_SECONDS, Moments.seconds(facts.askedAt(), facts.recordedAt()));
    told(row, facts);
    judged(row, facts);
    referred(row, facts.referred());
    return row;
  }

  private static Row row(ConsultationFacts facts, RowKind kind) {
    var told = facts.told();
    var model = told == null ? null : told.model();
    return Moments.placed(
            Row.of(facts.id(), kind, OfficeHours.dayOf(facts.askedAt())), facts.askedAt())
        .word(Field.DEPARTMENT, facts.department())
        .word(Field.ASKED_FOR, facts.purpose())
        .word(Field.MODEL, model == null ? null : model.name())
        .flag(Field.LATE, facts.late());
  }

  private static void told(Row row, ConsultationFacts facts) {
    var told = facts.told();
    row.flag(Field.ANSWERED, told != null && told.declined() == null)
        .flag(Field.CITED, told != null && told.sources() > 0)
        .flag(Field.DECLINED, told != null && told.declined() != null)
        .flag(Field.STOPPED, told != null && told.isStopped());
    if (told == null) {
      return;
    }
    row.word(Field.ENGINE, engine(told))
        .word(Field.SILENCE, told.silence())
        .word(Field.DECLINED_BECAUSE, told.declined())
        .number(Field.SOURCES, told.sources())
        .number(Field.ANSWER_MILLIS, Moments.millis(facts.recordedAt(), told.recordedAt()));
    if (told.declined() == null) {
      row.word(Field.KNOWLEDGE_SECTION, told.knowledgeOf())
          .word(Field.CONFIDENCE_BAND, band(told.percent()))
          .number(Field.CONFIDENCE, told.percent());
    }
    if (told.isWorded()) {
      row.number(Field.SENTENCES, told.sentences())
          .number(Field.SENTENCES_SUPPORTED, told.supported());
    }
    sent(row, told.model());
  }

  private static void sent(Row row, @Nullable ModelUse model) {
    if (model != null) {
      row.word(Field.PROMPT, model.prompt())
          .number(Field.TOKENS_IN, model.tokensIn())
          .number(Field.TOKENS_OUT, model.tokensOut())
          .number(Field.MASKED, model.masked().all());
    }
  }

  private static String engine(Told told) {
    if (told.declined() != null) {
      return "NONE";
    }
    return told.isWorded() ? "MODEL" : "RETRIEVAL";
  }

  private static String band(int percent) {
    if (percent < 50) {
      return "UNDER_50";
    }
    if (percent < 70) {
      return "FROM_50";
    }
    return percent < 90 ? "FROM_70" : "FROM_90";
  }

  private static void judged(Row row, ConsultationFacts facts) {
    var judged = facts.judged();
    var told = facts.told();
    row.word(Field.VERDICT, judged.verdict())
        .word(Field.CORRECTION, judged.correction())
        .number(
            Field.VERDICT_SECONDS,
            Moments.secondsIfBoth(told == null ? null : told.at(), judged.firstAt()));
  }

  private static void referred(Row row, Referred referred) {
    row.word(Field.ESCALATED_TO, referred.to())
        .flag(Field.ESCALATED, referred.count() > 0)
        .flag(Field.EXPERT_ANSWERED, referred.answeredAt() != null)
        .flag(Field.PROPOSED, referred.proposed())
        .number(Field.ESCALATIONS, referred.count())
        .number(
            Field.ESCALATION_SECONDS,
            Moments.secondsIfBoth(referred.firstAt(), referred.answeredAt()));
  }

  private static Stream<Row> maskings(ConsultationFacts facts) {
    var told = facts.told();
    return told == null || told.model() == null
        ? Stream.of()
        : told.model().masked().counts().entrySet().stream()
            .map(entry -> masking(facts, entry.getKey(), entry.getValue()));
  }

  private static Row masking(ConsultationFacts facts, MaskedKind kind, int count) {
    return row(facts, RowKind.MASKING).word(Field.MASKED_KIND, kind).number(Field.MASKED, count);
  }
}
