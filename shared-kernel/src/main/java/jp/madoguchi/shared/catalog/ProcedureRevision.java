package jp.madoguchi.shared.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * 手続の版 — everything a section needs to know to run one procedure (AN-03). A case carries the whole
 * revision that it follows, so that it keeps the rules of its first day (SC-02).
 *
 * @param revision counts the revisions of this procedure from 1
 * @param summary what it is for, in words a resident understands
 * @param department the section that owns it
 * @param purposes the life events that call for it
 * @param applicants 申請者: who may apply, a line each
 * @param documents 持ち物: what to bring, a line each
 * @param deadline how long after the event it must be notified, if a law says so
 * @param standardDays 標準処理期間 in working days; 0 means the same day
 * @param steps 工程: what the section does, in order
 * @param reviewItems 審査項目: what is checked before the decision
 * @param review 審査の手引き: how it is checked, if the revision says so
 */
public record ProcedureRevision(
    ProcedureId procedure,
    int revision,
    String name,
    String summary,
    DepartmentId department,
    List<Purpose> purposes,
    List<String> applicants,
    List<String> documents,
    @Nullable Deadline deadline,
    int standardDays,
    List<String> steps,
    List<String> reviewItems,
    @Nullable ReviewAid review) {

  /** How it is checked. */
  public ReviewAid reviewAid() {
    return Objects.requireNonNullElse(review, ReviewAid.NONE);
  }

  /** The legal deadline, if a law sets one. */
  public Optional<Deadline> legalDeadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * 届出期限 — how long after the event a notification must be made.
   *
   * @param days calendar days
   * @param countedFrom what the days are counted from, in Japanese, such as 引っ越した日
   * @param law the article that says so, such as 住民基本台帳法第22条
   */
  public record Deadline(int days, String countedFrom, String law) {

    /** 戸籍法第43条: a notification's days count from the day itself, and the catalog says so. */
    private static final String FIRST_DAY_COUNTS = "その日を含む";

    /**
     * The last day on which it is in time. The first day does not count (民法第140条) unless the
     * catalog says that it does; a period that ends while the hall is closed ends when it next
     * opens (地方自治法第4条の2). What must be notified beforehand is due on the day itself.
     */
    public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
      if (days == 0) {
        return event;
      }
      var counted = countedFrom.contains(FIRST_DAY_COUNTS) ? days - 1 : days;
      return calendar.plusWorkingDays(event.plusDays(counted), 0);
    }
  }
}
