package jp.madoguchi.workbench.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOwnersTest {

  @ParameterizedTest
  @CsvSource({
    "市外から引っ越してきたとき（転入届）, dept-citizens",
    "国民健康保険の加入手続き, dept-health-insurance",
    "特別児童扶養手当, dept-special-child-allowance",
    "児童扶養手当, dept-child-rearing-allowance",
    "納税証明, dept-tax-payment",
    "軽自動車税, dept-tax",
    "狂犬病予防注射と犬の登録, dept-environment",
    "広告掲載について, dept-general-affairs"
  })
  void the_section_that_does_the_work_answers_for_the_page(String title, String department) {
    assertThat(
            new PageOwners("dept-general-affairs")
                .of("{\"id\": \"page-1\", \"title\": \"%s\"}".formatted(title)))
        .isEqualTo(department);
  }
}
