package jp.madoguchi.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {

  private record Word(@JsonValue String value) {}

  private record Place(String section, @Nullable Word window) {}

  private record Line(int number, String text) {}

  private record View(
      @JsonUnwrapped Place place,
      @Nullable Place before,
      List<Line> lines,
      Map<String, String> more) {}

  private static final Line FIRST = new Line(1, "a");
  private static final View BEGUN =
      new View(new Place("citizens", null), null, List.of(FIRST), Map.of("x/y", "1"));

  private final Comparison comparison = new Comparison(JsonMapper.shared());

  private List<String> differences(@Nullable Object before, @Nullable Object after) {
    var heard = new ArrayList<String>();
    comparison.between(
        before, after, (place, was, is) -> heard.add("%s: %s > %s".formatted(place, was, is)));
    return heard;
  }

  @Test
  void one_place_is_told_as_it_is_among_all() {
    var later =
        new View(
            new Place("tax", new Word("1番")),
            new Place("tax", null),
            List.of(new Line(1, "b"), new Line(2, "c")),
            Map.of("x/y", "2"));

    for (var field :
        List.of("/section", "/window", "/before/section", "/lines/1/text", "/more/x~1y")) {
      var heard = new ArrayList<String>();
      comparison.at(
          field,
          BEGUN,
          later,
          (place, was, is) -> heard.add("%s: %s > %s".formatted(place, was, is)));

      assertThat(heard).as(field).hasSize(1).isSubsetOf(differences(BEGUN, later));
    }
  }

  @Test
  void what_is_the_same_differs_nowhere() {
    var same = new View(new Place("citizens", null), null, List.of(new Line(1, "a")), BEGUN.more());

    assertThat(differences(BEGUN, same)).isEmpty();
    assertThat(differences(null, null)).isEmpty();
  }

  @Test
  void each_place_is_named_as_it_is_read() {
    var later =
        new View(
            new Place("citizens", new Word("1番")),
            new Place("tax", null),
            List.of(new Line(1, "b"), new Line(2, "c")),
            Map.of("x/y", "2"));

    assertThat(differences(BEGUN, later))
        .containsExactlyInAnyOrder(
            "/window: null > \"1番\"",
            "/before/section: null > \"tax\"",
            "/lines/0/text: \"a\" > \"b\"",
            "/lines/1/number: null > 2",
            "/lines/1/text: null > \"c\"",
            "/more/x~1y: \"1\" > \"2\"");
    assertThat(differences(later, BEGUN)).hasSize(6).contains("/lines/1/text: \"c\" > null");
  }

  @Test
  void everything_is_new_where_nothing_was() {
    assertThat(differences(null, BEGUN))
        .containsExactlyInAnyOrder(
            "/section: null > \"citizens\"",
            "/lines/0/number: null > 1",
            "/lines/0/text: null > \"a\"",
            "/more/x~1y: null > \"1\"");
  }
}
