package jp.madoguchi.projection.casepage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/** 工程・書類の一覧 — what the revision asks for, and what of it is there. */
public record Checklist(@JsonValue List<Line> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Checklist {
    all = List.copyOf(all);
  }

  static Checklist of(List<String> names) {
    return new Checklist(
        IntStream.range(0, names.size())
            .mapToObj(index -> new Line(index + 1, names.get(index), null, null, false))
            .toList());
  }

  Checklist done(String name, Instant at, Recorded recorded) {
    return new Checklist(
        Rows.amended(
            all, line -> line.waitsFor(name), line -> line.done(at, recorded.by().staff())));
  }

  Checklist waived(String name, Instant at, Recorded recorded) {
    return new Checklist(
        Rows.amended(
            all, line -> line.waitsFor(name), line -> line.waived(at, recorded.by().staff())));
  }

  /**
   * One step, or one document.
   *
   * @param waived done because it is not needed
   */
  public record Line(
      int number, String name, @Nullable Instant doneAt, @Nullable StaffId by, boolean waived) {

    private boolean waitsFor(String name) {
      return doneAt == null && this.name.equals(name);
    }

    private Line done(Instant at, StaffId clerk) {
      return new Line(number, name, at, clerk, false);
    }

    private Line waived(Instant at, StaffId clerk) {
      return new Line(number, name, at, clerk, true);
    }
  }
}
