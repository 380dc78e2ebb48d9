package jp.madoguchi.query.kpi;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.FieldType;
import jp.madoguchi.shared.kpi.RowKind;

/** データ辞書 — what stands in the rows, as the code itself says it. */
record DataDictionary(List<RowsOfKind> kinds) {

  /** 行の種類. */
  record RowsOfKind(RowKind kind, String label, List<DictionaryEntry> fields) {}

  /**
   * 項目.
   *
   * @param dimension whether figures can be broken down by it
   */
  record DictionaryEntry(
      Field name,
      String label,
      FieldType type,
      String typeLabel,
      String meaning,
      boolean dimension) {}

  static DataDictionary whole() {
    return new DataDictionary(
        Arrays.stream(RowKind.values())
            .map(kind -> new RowsOfKind(kind, kind.label(), entries(kind)))
            .toList());
  }

  private static List<DictionaryEntry> entries(RowKind kind) {
    return kind.fields().stream()
        .map(
            field ->
                new DictionaryEntry(
                    field,
                    field.label(),
                    field.type(),
                    field.type().label(),
                    field.meaning(),
                    field.isDimension()))
        .toList();
  }
}
