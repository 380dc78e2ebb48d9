package jp.madoguchi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SpreadsheetTextTest {

  @Property
  void a_text_comes_back_as_it_was(@ForAll String text) {
    Assume.that(!text.startsWith("'"));

    assertThat(SpreadsheetText.unmarked(SpreadsheetText.marked(text))).isEqualTo(text);
  }

  @Example
  void a_formula_is_no_formula_in_a_file() {
    assertThat(SpreadsheetText.marked("=1+1")).isEqualTo("'=1+1");
    assertThat(SpreadsheetText.marked("旭川")).isEqualTo("旭川");
  }

  @Example
  void an_apostrophe_of_ones_own_stays() {
    assertThat(SpreadsheetText.unmarked("'旭川'")).isEqualTo("'旭川'");
  }
}
