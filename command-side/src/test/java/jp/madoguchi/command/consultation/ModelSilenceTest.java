package jp.madoguchi.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.shared.consultation.ModelSilence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelSilenceTest {

  @ParameterizedTest
  @EnumSource
  void whatever_keeps_the_gateway_from_an_answer_can_be_kept_as_a_fact(Reason reason) {
    assertThat(ModelSilence.valueOf(reason.name()).label()).isNotEmpty();
  }
}
