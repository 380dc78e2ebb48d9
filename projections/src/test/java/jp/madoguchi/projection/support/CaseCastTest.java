package jp.madoguchi.projection.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import org.junit.jupiter.api.Test;

class CaseCastTest {

  @Test
  void the_life_knows_every_sort_of_fact() {
    assertThat(CaseCast.wholeLife().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(Set.of(ProcedureCaseEvent.class.getPermittedSubclasses()));
  }
}
