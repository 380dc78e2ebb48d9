package jp.madoguchi.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.platform.rights.Scope.Reach;
import jp.madoguchi.shared.id.DepartmentId;
import org.junit.jupiter.api.Test;

class NarrowingTest {

  private static final DepartmentId TAX = new DepartmentId("dept-tax");

  @Test
  void what_is_not_given_does_not_narrow() {
    var filter = new Narrowing().to("day", null).to("department", "dept-tax").filter();

    assertThat(filter.toBsonDocument().toJson())
        .isEqualTo("{\"$and\": [{\"department\": \"dept-tax\"}]}");
  }

  @Test
  void own_records_are_those_that_ones_section_was_involved_in() {
    assertThat(within(new Scope(Reach.OWN, Set.of(TAX))))
        .contains("{\"standing.involved\": \"dept-tax\"}")
        .contains("{\"standing.provisional\": {\"$ne\": true}}")
        .contains("{\"standing.owner\": {\"$in\": [\"dept-tax\"]}}");
  }

  @Test
  void whoever_sees_all_confirmed_records_sees_provisional_ones_of_their_own_section() {
    assertThat(within(new Scope(Reach.CONFIRMED, Set.of(TAX))))
        .doesNotContain("involved")
        .contains("{\"standing.provisional\": {\"$ne\": true}}")
        .contains("{\"standing.owner\": {\"$in\": [\"dept-tax\"]}}");
  }

  @Test
  void whoever_sees_all_records_is_not_narrowed() {
    assertThat(within(new Scope(Reach.ALL, Set.of())))
        .isEqualTo("{\"$and\": [{\"_id\": \"case-1\"}]}");
  }

  private static String within(Scope scope) {
    return new Narrowing()
        .to("_id", "case-1")
        .within(scope, "standing")
        .filter()
        .toBsonDocument()
        .toJson();
  }

  @Test
  void rows_after_a_row_come_later_in_the_order_or_have_a_later_name() {
    var after = new RowOrder("openedAt", true).after(new Cursor("2026-11-24", "case-1"));

    assertThat(after.toBsonDocument().toJson())
        .contains("{\"openedAt\": {\"$lt\": \"2026-11-24\"}}")
        .contains("{\"openedAt\": \"2026-11-24\"}, {\"_id\": {\"$lt\": \"case-1\"}}");
    assertThat(new RowOrder("dueOn", false).after(null).toBsonDocument()).isEmpty();
  }
}
