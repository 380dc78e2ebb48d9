package jp.madoguchi.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.id.DepartmentId;
import org.junit.jupiter.api.Test;

class NarrowingTest {

  @Test
  void what_is_not_given_does_not_narrow() {
    var filter = new Narrowing().to("day", null).to("department", "dept-tax").filter();

    assertThat(filter.toBsonDocument().toJson())
        .isEqualTo("{\"$and\": [{\"department\": \"dept-tax\"}]}");
  }

  @Test
  void a_provisional_case_is_let_through_for_its_owner_only() {
    var filter = new Narrowing().visibleTo(new DepartmentId("dept-tax"), "standing").filter();

    assertThat(filter.toBsonDocument().toJson())
        .contains("{\"standing.provisional\": {\"$ne\": true}}")
        .contains("{\"standing.owner\": \"dept-tax\"}");
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
