package jp.madoguchi.shared.kpi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * 式 — how a KPI follows from its rows: one of these forms, filled in with fields and conditions.
 * There is no other language, so that every formula ends, costs one pass over the rows, and can be
 * read by whoever asks for the KPI.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Formula.Count.class, name = "COUNT"),
  @JsonSubTypes.Type(value = Formula.Distinct.class, name = "DISTINCT"),
  @JsonSubTypes.Type(value = Formula.Sum.class, name = "SUM"),
  @JsonSubTypes.Type(value = Formula.Distribution.class, name = "DISTRIBUTION"),
  @JsonSubTypes.Type(value = Formula.Share.class, name = "SHARE"),
  @JsonSubTypes.Type(value = Formula.Conversion.class, name = "CONVERSION"),
  @JsonSubTypes.Type(value = Formula.Repeated.class, name = "REPEATED"),
  @JsonSubTypes.Type(value = Formula.Ratio.class, name = "RATIO"),
  @JsonSubTypes.Type(value = Formula.NoSource.class, name = "NO_SOURCE")
})
public sealed interface Formula {

  /** 件数 — how many rows there are. */
  record Count() implements Formula {}

  /** 異なりの数 — how many different values a field has. */
  record Distinct(Field of) implements Formula {}

  /** 合計 — a number of every row, added up. */
  record Sum(Field of) implements Formula {}

  /**
   * 分布 — how a number is spread: its median is the value; mean, median, p90 and max stand together.
   */
  record Distribution(Field of) implements Formula {}

  /** 割合 — which share of the rows passes the conditions. */
  record Share(List<Filter> of) implements Formula {

    public Share {
      of = List.copyOf(of);
    }
  }

  /** 転換率 — of the rows that came so far, which share came further, too. */
  record Conversion(List<Filter> from, List<Filter> to) implements Formula {

    public Conversion {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /**
   * 継続の割合 — of the different values of a field, which share stands in several rows: of those who
   * did it, who did it again.
   *
   * @param times in how many rows at least, from 2
   */
  record Repeated(Field of, int times) implements Formula {}

  /** 比 — one sum over another, each over rows of its own kind. It is made of its parts, always. */
  record Ratio(Part numerator, Part denominator) implements Formula {}

  /**
   * データなし — asked for, but this city's facts do not tell it yet.
   *
   * @param missing what is not known, in Japanese
   */
  record NoSource(String missing) implements Formula {}
}
