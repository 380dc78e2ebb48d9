package jp.madoguchi.shared.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  private static final UUID SOME = UUID.fromString("01a203c5-4a46-7489-93fb-90943f6ad97a");

  static Stream<Arguments> everyKind() {
    return Stream.of(
        kind("contact", ContactId::new),
        kind("case", ProcedureCaseId::new),
        kind("visitor", VisitorId::new),
        kind("proc", ProcedureId::new),
        kind("dept", DepartmentId::new),
        kind("staff", StaffId::new),
        kind("article", ArticleId::new),
        kind("thesaurus", ThesaurusId::new),
        kind("metric", MetricId::new),
        kind("improvement", ImprovementId::new),
        kind("tickets", TicketCountId::new));
  }

  private static Arguments kind(String prefix, Function<String, Identifier> named) {
    return Arguments.of(prefix, named);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void is_spelled_with_its_kind(String kind, Function<String, Identifier> named) {
    var id = named.apply(kind + "-sato");

    assertThat(id.value()).isEqualTo(kind + "-sato");
    assertThat(id).hasToString(kind + "-sato");
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void of_one_kind_is_never_taken_for_another(String kind, Function<String, Identifier> named) {
    assertThatThrownBy(() -> named.apply("other-sato"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("「%s-」".formatted(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "case", "case-", "case--a", "case-A", "case-a-", "case-a b", "case-é"})
  void that_is_misspelled_names_nothing(String value) {
    assertThatThrownBy(() -> new ProcedureCaseId(value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Arguments> everyKindThatIsMade() {
    return Stream.of(
        made("contact-", ContactId::next, ContactId::of),
        made("case-", ProcedureCaseId::next, ProcedureCaseId::of),
        made("visitor-", VisitorId::next, VisitorId::of));
  }

  private static Arguments made(
      String prefix, Supplier<Identifier> next, Function<UUID, Identifier> of) {
    return Arguments.of(prefix, next, of);
  }

  @ParameterizedTest
  @MethodSource("everyKindThatIsMade")
  void can_be_made_from_a_uuid(
      String prefix, Supplier<Identifier> next, Function<UUID, Identifier> of) {
    assertThat(of.apply(SOME).value()).isEqualTo(prefix + SOME);
  }

  @ParameterizedTest
  @MethodSource("everyKindThatIsMade")
  void that_is_new_begins_with_the_millisecond_in_which_it_was_made(
      String prefix, Supplier<Identifier> next, Function<UUID, Identifier> of) {
    var earlier = millisecond(prefix, next.get());
    var later = millisecond(prefix, next.get());

    assertThat(earlier).isLessThanOrEqualTo(later);
  }

  private static String millisecond(String prefix, Identifier id) {
    assertThat(id.value()).startsWith(prefix);
    return id.value().substring(prefix.length(), prefix.length() + "01a203c5-4a46".length());
  }

  @Test
  void of_a_count_follows_from_its_section_and_day() {
    var citizens = new DepartmentId("dept-citizens");
    var day = LocalDate.of(2026, 4, 1);

    assertThat(TicketCountId.of(citizens, day))
        .isEqualTo(TicketCountId.of(citizens, day))
        .isNotEqualTo(TicketCountId.of(citizens, day.plusDays(1)))
        .isNotEqualTo(TicketCountId.of(new DepartmentId("dept-tax"), day));
  }

  @Test
  void that_is_new_is_of_the_kind_that_carries_time() {
    assertThat(Identifier.uuid().version()).isEqualTo(7);
  }
}
