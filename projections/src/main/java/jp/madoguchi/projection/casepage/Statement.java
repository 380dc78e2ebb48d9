package jp.madoguchi.projection.casepage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.catalog.StatedField;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.StatedValue;
import org.jspecify.annotations.Nullable;

/** 申請内容 — every 申請項目 of the revision with what was stated last, if it was (IF-08). */
public record Statement(@JsonValue List<Line> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Statement {
    all = List.copyOf(all);
  }

  static Statement of(ReviewAid aid) {
    return new Statement(aid.fields().stream().map(Line::empty).toList());
  }

  Statement after(ApplicationStated event, Recorded recorded) {
    var lines = all;
    for (var value : event.values()) {
      lines =
          Rows.amended(
              lines,
              line -> line.field().equals(value.field()),
              line -> line.stated(value, event.happenedAt(), recorded.by().staff()));
    }
    return new Statement(lines);
  }

  /** One 申請項目. */
  public record Line(
      String field,
      ValueKind kind,
      @Nullable SealedText value,
      @Nullable Instant at,
      @Nullable StaffId by) {

    private static Line empty(StatedField field) {
      return new Line(field.name(), field.kind(), null, null, null);
    }

    private Line stated(StatedValue stated, Instant when, StaffId clerk) {
      return new Line(field, kind, stated.value(), when, clerk);
    }
  }
}
