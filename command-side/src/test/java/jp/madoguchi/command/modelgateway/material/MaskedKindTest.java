package jp.madoguchi.command.modelgateway.material;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.command.modelgateway.masking.Kind;
import jp.madoguchi.shared.consultation.MaskedKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskedKindTest {

  @ParameterizedTest
  @EnumSource
  void whatever_is_masked_can_be_counted_in_a_fact(Kind kind) {
    assertThat(MaskedKind.valueOf(kind.name()).label()).isNotEmpty();
  }
}
