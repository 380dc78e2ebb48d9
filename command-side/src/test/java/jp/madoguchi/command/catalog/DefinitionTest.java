package jp.madoguchi.command.catalog;

import static jp.madoguchi.command.catalog.CatalogStories.APRIL;
import static jp.madoguchi.command.catalog.CatalogStories.EARTHQUAKE;
import static jp.madoguchi.command.catalog.CatalogStories.MOVING_IN;
import static jp.madoguchi.command.catalog.CatalogStories.OCTOBER;
import static jp.madoguchi.command.catalog.CatalogStories.definition;
import static jp.madoguchi.command.catalog.CatalogStories.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import jp.madoguchi.command.catalog.CatalogCommand.AddProcedure;
import jp.madoguchi.command.catalog.CatalogCommand.DraftRevision;
import jp.madoguchi.command.catalog.CatalogCommand.ExtendDueRule;
import jp.madoguchi.command.catalog.CatalogCommand.PublishRevision;
import jp.madoguchi.command.catalog.CatalogCommand.RetireProcedure;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.contact.Purpose;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTest {

  private static final Definition GOOD = definition("転出証明書");

  @Test
  void becomes_a_revision_word_for_word() {
    var revision = GOOD.numbered(MOVING_IN, 3);

    assertThat(revision.procedure()).isEqualTo(MOVING_IN);
    assertThat(revision.revision()).isEqualTo(3);
    assertThat(revision.documents()).containsExactly("転出証明書");
    assertThat(revision.legalDeadline())
        .hasValueSatisfying(deadline -> assertThat(deadline.law()).isEqualTo("住民基本台帳法第22条"));
  }

  @Test
  void names_each_paper_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> definition("転出証明書", "転出証明書"))
        .withMessageContaining("持ち物");
  }

  @Test
  void has_a_step_and_a_purpose_and_not_hundreds_of_them() {
    assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(), 0, texts("受付")));
    assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(Purpose.DOG), 0, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> with(List.of(Purpose.DOG), 0, Collections.nCopies(31, new PublicText("受付"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 367})
  void has_a_standard_period_within_a_year(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(List.of(Purpose.DOG), days, texts("受付")));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3_651})
  void has_a_deadline_within_ten_years(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Definition.Deadline(days, EARTHQUAKE, EARTHQUAKE));
  }

  static List<CatalogCommand> everyCommand() {
    return List.of(
        new AddProcedure(MOVING_IN, GOOD),
        new DraftRevision(MOVING_IN, GOOD),
        new DraftRevision(MOVING_IN, with(List.of(Purpose.DOG), 0, texts("受付"))),
        new PublishRevision(MOVING_IN, 1, APRIL),
        new ExtendDueRule(MOVING_IN, 5, APRIL, null, EARTHQUAKE),
        new RetireProcedure(MOVING_IN, OCTOBER));
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void the_commands_of_the_catalog_cross_a_wire(CatalogCommand command) {
    var serializer = Jackson3Serializer.builder().build();

    assertThat((Object) serializer.deserialize(serializer.serialize(command, String.class)))
        .isEqualTo(command);
  }

  private static Definition with(List<Purpose> purposes, int standardDays, List<PublicText> steps) {
    return new Definition(
        GOOD.name(),
        GOOD.summary(),
        GOOD.department(),
        purposes,
        GOOD.applicants(),
        GOOD.documents(),
        null,
        standardDays,
        steps,
        GOOD.reviewItems(),
        null);
  }
}
