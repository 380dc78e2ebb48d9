package jp.madoguchi.shared.tickets;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.TicketCountId;

/**
 * 発券数 — the life of one count: how many tickets one section's machine gave out on one day. Without
 * it nobody knows of those who took a ticket and were never recorded (登録率).
 */
public sealed interface TicketEvent {

  TicketCountId tickets();

  /** When the machine was read; later than the day if that was done afterwards. */
  Instant happenedAt();

  /**
   * 発券数の報告 — a machine was read. A later report corrects the earlier.
   *
   * @param day in Asia/Tokyo
   * @param issued tickets of the whole day so far, from 0 to 10,000
   */
  record TicketsReported(
      TicketCountId tickets, DepartmentId department, LocalDate day, int issued, Instant happenedAt)
      implements TicketEvent {}
}
