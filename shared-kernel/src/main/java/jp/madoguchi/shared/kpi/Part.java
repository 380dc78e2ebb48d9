package jp.madoguchi.shared.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 部分 — one number that is added up over rows: what ratios are made of, and the only thing that may
 * be added.
 *
 * @param of what is added up or counted distinct; none to count rows
 */
public record Part(RowKind rows, Measure measure, @Nullable Field of, List<Filter> where) {

  public Part {
    where = List.copyOf(where);
  }

  /** 測り方 — what is done with the rows. */
  public enum Measure {
    COUNT("件数"),
    DISTINCT("異なりの数"),
    SUM("合計");

    private final String label;

    Measure(String label) {
      this.label = label;
    }

    /** The Japanese word shown to people. */
    public String label() {
      return label;
    }
  }
}
