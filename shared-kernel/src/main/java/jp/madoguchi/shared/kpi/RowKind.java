package jp.madoguchi.shared.kpi;

import java.util.Arrays;
import java.util.List;

/** 行の種類 — what one row of the KPI data is about, and so what a KPI counts. */
public enum RowKind {
  /** One a contact, on the day of its reception. */
  CONTACT("来庁者対応"),
  /** One a service within a contact, on the day it began. */
  SERVICE("対応"),
  /** One a case, on the day it was opened. */
  CASE("受け付けた手続"),
  /** One a decided case, on the day of the decision in force. */
  DECISION("決裁した手続"),
  /** One a completed case, on the day of its completion. */
  COMPLETION("完了した手続"),
  /** One a day, member of staff, section and way of looking. */
  LOOK("閲覧"),
  /** One a consultation, on the day it was asked. */
  CONSULTATION("AIナビ相談"),
  /** One a consultation and kind of personal value that was kept from the model, on that day. */
  MASKING("伏せた値"),
  /** One a day, member of staff and section for which they may ask AIナビ on that day. */
  ENTITLEMENT("AIナビを使える職員"),
  /** One a member of staff who ever asked AIナビ, on the day of the first question. */
  FIRST_USE("AIナビを初めて使った職員"),
  /** One an improvement, on the day it was raised. */
  IMPROVEMENT("改善検討"),
  /** One a closed improvement, on the day it was closed. */
  CLOSURE("終えた改善検討"),
  /** One a day and procedure that stands in the catalog. */
  CATALOG("カタログの手続"),
  /** One a day and section whose machine gave out tickets, or whose contacts carry some. */
  TICKETS("発券");

  private final String label;

  RowKind(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** What is shown of such a row, in files and behind figures, in order. */
  public List<Field> shownFields() {
    return fields().stream().filter(field -> !field.isForFiguresOnly()).toList();
  }

  /** What stands in such a row, in order. */
  public List<Field> fields() {
    return Arrays.stream(Field.values()).filter(field -> field.isOf(this)).toList();
  }
}
