package jp.madoguchi.query.kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

  private static final List<String> DAYS = List.of("11/2", "11/4", "11/5");

  @Test
  void the_scale_is_round_and_reaches_above_the_greatest_value() {
    assertThat(scale(37.0)).containsExactly("0", "10", "20", "30", "40");
    assertThat(scale(401.0)).containsExactly("0", "200", "400", "600", "800");
    assertThat(scale(0.0)).containsExactly("0", "0.5", "1", "1.5", "2");
  }

  @Test
  void a_line_leaves_out_what_is_not_known() {
    var plot = plot(10.0).line("median", Arrays.asList(10.0, null, 5.0));

    assertThat(plot.svg().expectFirst("polyline").attr("points").split(" ")).hasSize(2);
  }

  @Test
  void every_stretch_has_its_bar_and_bars_stand_on_the_ground() {
    var bars = plot(10.0).bars(Arrays.asList(10.0, null, 5.0)).svg().select("rect");

    assertThat(bars).extracting(bar -> bar.attr("height")).hasSize(3).contains("0.0");
    assertThat(bars)
        .extracting(
            bar -> Double.parseDouble(bar.attr("y")) + Double.parseDouble(bar.attr("height")))
        .containsOnly(196.0);
  }

  private static List<String> scale(double greatest) {
    return plot(greatest).svg().select(".scale").eachText();
  }

  private static Plot plot(double greatest) {
    return new Plot("図", DAYS, List.of(greatest), PlotTest::written);
  }

  private static String written(double value) {
    return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
  }
}
