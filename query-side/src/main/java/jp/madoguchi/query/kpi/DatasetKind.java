package jp.madoguchi.query.kpi;

import java.util.Arrays;
import java.util.Locale;
import jp.madoguchi.shared.kpi.RowKind;

/** データセット — which rows can be had as a file, by the name in the URL. */
enum DatasetKind {
  CONTACTS(RowKind.CONTACT),
  SERVICES(RowKind.SERVICE),
  CASES(RowKind.CASE),
  DECISIONS(RowKind.DECISION),
  COMPLETIONS(RowKind.COMPLETION),
  LOOKS(RowKind.LOOK);

  private final RowKind rows;

  DatasetKind(RowKind rows) {
    this.rows = rows;
  }

  RowKind rows() {
    return rows;
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  static DatasetKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "データセットは contacts、services、cases、decisions、completions、looks のいずれかです"));
  }
}
