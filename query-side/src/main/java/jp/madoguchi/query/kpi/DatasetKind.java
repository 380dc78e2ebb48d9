package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.joining;

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
  LOOKS(RowKind.LOOK),
  CONSULTATIONS(RowKind.CONSULTATION),
  MASKINGS(RowKind.MASKING),
  ENTITLEMENTS(RowKind.ENTITLEMENT),
  FIRST_USES(RowKind.FIRST_USE),
  IMPROVEMENTS(RowKind.IMPROVEMENT),
  CLOSURES(RowKind.CLOSURE),
  CATALOG(RowKind.CATALOG),
  TICKETS(RowKind.TICKETS);

  private final RowKind rows;

  DatasetKind(RowKind rows) {
    this.rows = rows;
  }

  RowKind rows() {
    return rows;
  }

  private static String names() {
    return Arrays.stream(values()).map(DatasetKind::inUrl).collect(joining("、"));
  }

  private String inUrl() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  static DatasetKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.inUrl().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("データセットは %s のいずれかです".formatted(names())));
  }
}
