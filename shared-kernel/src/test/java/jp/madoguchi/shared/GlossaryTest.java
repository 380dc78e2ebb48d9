package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.Comparison;
import jp.madoguchi.shared.catalog.RegistryEntry;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.concierge.ConciergeEvent;
import jp.madoguchi.shared.concierge.EntryFlaw;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.consultation.CorrectionResult;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.consultation.MaskedKind;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.NoteKind;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.erasure.LegalGround;
import jp.madoguchi.shared.guide.Form;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.knowledge.ArticleEvent;
import jp.madoguchi.shared.knowledge.ArticleState;
import jp.madoguchi.shared.knowledge.ThesaurusEvent;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.FieldType;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.MetricEvent;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.Part;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.TimeGrain;
import jp.madoguchi.shared.kpi.Unit;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.ExtensionCause;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.Verdict;
import jp.madoguchi.shared.rights.Permission;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.tickets.TicketEvent;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A word that is not in the glossary is a word that a newcomer cannot look up. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

  static Stream<Class<?>> everyFact() {
    return Stream.of(
            AccessFact.class,
            ContactEvent.class,
            ProcedureCaseEvent.class,
            CatalogEvent.class,
            DepartmentEvent.class,
            StaffEvent.class,
            VisitorEvent.class,
            ErasureEvent.class,
            ArticleEvent.class,
            GuideEvent.class,
            ThesaurusEvent.class,
            ConsultationEvent.class,
            ConciergeEvent.class,
            ImprovementEvent.class,
            TicketEvent.class,
            MetricEvent.class)
        .map(Class::getPermittedSubclasses)
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("everyFact")
  void explains_every_fact(Class<?> fact) throws IOException {
    assertThat(Files.readString(GLOSSARY)).contains("| `%s` |".formatted(fact.getSimpleName()));
  }

  static Stream<Class<?>> everyListOfWords() {
    return Stream.of(
        AccessKind.class,
        HandOffReason.class,
        EntryFlaw.class,
        ArticleState.class,
        ConsultationPurpose.class,
        AnswerLanguage.class,
        AnswerVerdict.class,
        DeclineReason.class,
        CorrectionResult.class,
        ModelSilence.class,
        MaskedKind.class,
        ImprovementOutcome.class,
        SignInFailure.class,
        Channel.class,
        Office.class,
        Purpose.class,
        Consideration.class,
        HoldReason.class,
        HandoverReason.class,
        NoteKind.class,
        Outcome.class,
        TimeAccuracy.class,
        Verdict.class,
        ProposalGround.class,
        ValueKind.class,
        Comparison.class,
        RegistryEntry.class,
        FindingSource.class,
        DefectCode.class,
        Decision.class,
        Delivery.class,
        ExtensionCause.class,
        ProtectionGround.class,
        RestrainedProcess.class,
        RestraintLevel.class,
        Form.class,
        Permission.class,
        LegalGround.class,
        RowKind.class,
        FieldType.class,
        Field.class,
        Unit.class,
        MetricGroup.class,
        TimeGrain.class,
        Filter.Test.class,
        Part.Measure.class);
  }

  @ParameterizedTest
  @MethodSource("everyListOfWords")
  void explains_every_word_of_a_list(Class<?> words) throws Exception {
    var glossary = Files.readString(GLOSSARY);
    var label = words.getMethod("label");

    for (var word : words.getEnumConstants()) {
      assertThat(glossary).contains("| %s | `%s` |".formatted(label.invoke(word), word));
    }
  }
}
