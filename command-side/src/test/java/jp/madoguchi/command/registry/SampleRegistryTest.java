package jp.madoguchi.command.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.catalog.RegistryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class SampleRegistryTest {

  private static final String HANAKO = "'1234567': { INCOME: '3450000', TAXED: はい }";

  @Test
  void answers_what_it_is_asked_and_nothing_else() throws IOException {
    var answer = registry(HANAKO).about("1234567", Set.of(RegistryEntry.INCOME));

    assertThat(answer.orElseThrow().value(RegistryEntry.INCOME)).contains("3450000");
    assertThat(answer.orElseThrow().value(RegistryEntry.TAXED)).isEmpty();
  }

  @Test
  void knows_nobody_by_another_number() throws IOException {
    assertThat(registry(HANAKO).about("1234568", Set.of(RegistryEntry.INCOME))).isEmpty();
  }

  @Test
  void says_no_value_when_it_is_printed() throws IOException {
    var answer = registry(HANAKO).about("1234567", Set.of(RegistryEntry.INCOME));

    assertThat(answer.orElseThrow()).hasToString("Registered[INCOME]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567: { INCOME: '1' }",
        "'1234567': { INCOME: 1 }",
        "'1234567': { SALARY: '1' }",
        "'1234567': いいえ"
      })
  void a_file_of_another_shape_is_refused_when_the_city_starts(String file) {
    assertThatIllegalArgumentException().isThrownBy(() -> registry(file));
  }

  @Test
  void without_one_nobody_is_asked_and_staff_are_told_so() {
    assertThatThrownBy(() -> new NoRegistry().about("1234567", Set.of()))
        .isInstanceOf(RequestRefused.class)
        .hasMessage("REGISTRY_IS_NOT_CONFIGURED");
  }

  private static Registry registry(String file) throws IOException {
    return SampleRegistry.of(new ByteArrayResource(file.getBytes(UTF_8)));
  }
}
