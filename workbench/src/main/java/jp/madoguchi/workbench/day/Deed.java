package jp.madoguchi.workbench.day;

import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.workbench.http.Clerk;

/** 操作 — one thing that staff enter. The id of the contact or case is known only when played. */
sealed interface Deed {

  /** 受付 — {@code POST /contacts}. */
  record Receive(Map<String, Object> body) implements Deed {}

  /** Below {@code /contacts/{id}}. */
  record OnContact(String path, Map<String, Object> body) implements Deed {}

  /** 来庁者の登録 — {@code POST /visitors}, and this contact is known to be theirs. */
  record Register(Map<String, Object> body) implements Deed {}

  /**
   * 再来 — this contact is of somebody who was registered on another day; what they apply for first
   * should have been offered then. Nothing if nobody was.
   */
  record Recognise() implements Deed {}

  /** 手続の受付 — {@code POST /cases}, in this contact. */
  record OpenCase(int number, Map<String, Object> body) implements Deed {}

  /** Below {@code /cases/{id}} of the case that the visit counts as that number. */
  record OnCase(int number, String path, Map<String, Object> body) implements Deed {}

  /** 相談 — {@code POST /consultations}, about this contact, and what is done with the answer. */
  record Consult(int number, Counsel counsel) implements Deed {}

  /** 発券数の報告 — {@code PUT /ticket-counts/…} of the section of whoever enters it. */
  record ReportTickets(LocalDate day, int issued) implements Deed {}

  /** 同時の呼出 — two clerks press at the same moment; one of them is refused. */
  record BothCall(String window, Clerk rival, String rivalsWindow) implements Deed {}
}
