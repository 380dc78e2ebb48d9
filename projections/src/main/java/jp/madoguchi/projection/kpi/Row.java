package jp.madoguchi.projection.kpi;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;

/**
 * 行 — what the KPIs know of one contact, service or case: words, flags and whole numbers, by field.
 * What is not known is not there. Nothing in it tells who a visitor is.
 *
 * @param life the contact or case that it is of
 * @param day the day on which it counts
 */
public record Row(String life, RowKind kind, LocalDate day, Map<Field, Object> values) {

  static Row of(String life, RowKind kind, LocalDate day) {
    return new Row(life, kind, day, new EnumMap<>(Field.class));
  }

  /** How often somebody looked in that way on that day: what no life tells. */
  public static Row ofLooks(
      LocalDate day,
      String department,
      String alias,
      String kind,
      String screen,
      long looks,
      long shown,
      long refused) {
    return ofDay(day, RowKind.LOOK)
        .word(Field.DEPARTMENT, department)
        .word(Field.STAFF, alias)
        .word(Field.LOOK_KIND, kind)
        .word(Field.SCREEN, screen)
        .number(Field.LOOKS, (Long) looks)
        .number(Field.ROWS_SHOWN, (Long) shown)
        .number(Field.REFUSED, (Long) refused);
  }

  /** That somebody may ask AIナビ for that section on that day: what no life tells, either. */
  public static Row ofEntitlement(
      LocalDate day, DepartmentId department, String alias, @Nullable Permission role) {
    return ofUser(day, RowKind.ENTITLEMENT, department, alias, role);
  }

  /** That somebody asked AIナビ for the first time on that day, for that section. */
  public static Row ofFirstUse(
      LocalDate day, DepartmentId department, String alias, @Nullable Permission role) {
    return ofUser(day, RowKind.FIRST_USE, department, alias, role);
  }

  private static Row ofUser(
      LocalDate day,
      RowKind kind,
      DepartmentId department,
      String alias,
      @Nullable Permission role) {
    return ofDay(day, kind)
        .word(Field.DEPARTMENT, department)
        .word(Field.STAFF, alias)
        .word(Field.ROLE, role);
  }

  /** Whether a procedure of the catalog can be applied for on that day. */
  public static Row ofProcedure(
      LocalDate day, DepartmentId department, ProcedureId procedure, boolean inScope) {
    return ofDay(day, RowKind.CATALOG)
        .word(Field.DEPARTMENT, department)
        .word(Field.PROCEDURE, procedure)
        .flag(Field.IN_SCOPE, inScope);
  }

  /** Of what belongs to a day and to no life. */
  static Row ofDay(LocalDate day, RowKind kind) {
    return Row.of("", kind, day)
        .word(Field.WEEKDAY, day.getDayOfWeek())
        .flag(Field.OPEN_DAY, Moments.CALENDAR.isWorkingDay(day))
        .flag(Field.LATE, false);
  }

  /** The same row; it is built up here and nowhere else. */
  Row word(Field field, @Nullable Object word) {
    if (word != null) {
      values.put(field, word.toString());
    }
    return this;
  }

  Row flag(Field field, boolean yes) {
    values.put(field, yes);
    return this;
  }

  Row number(Field field, @Nullable Long number) {
    if (number != null) {
      values.put(field, number);
    }
    return this;
  }

  Row number(Field field, int number) {
    return number(field, (Long) (long) number);
  }
}
