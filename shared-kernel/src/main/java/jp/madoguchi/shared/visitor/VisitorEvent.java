package jp.madoguchi.shared.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者 — the life of one person as the city's counters know them, on one page (CR-10, CR-16, SE-06,
 * SE-07). It is no register: it holds what the counters need, and what was so before stays here.
 */
public sealed interface VisitorEvent {

  VisitorId visitor();

  /** When it happened at the counter; earlier than the recording when entered late. */
  Instant happenedAt();

  /** 登録 — somebody is known by name from now on. */
  record VisitorRegistered(
      VisitorId visitor,
      Particulars particulars,
      Set<Consideration> considerations,
      Instant happenedAt)
      implements VisitorEvent {

    public VisitorRegistered {
      considerations = Consideration.inOrder(considerations);
    }
  }

  /**
   * 異動 — life went on: another name, another address. What was so before was right then.
   *
   * @param particulars all of them, as they read from now on
   */
  record ParticularsAmended(
      VisitorId visitor, Particulars particulars, @Nullable SealedText reason, Instant happenedAt)
      implements VisitorEvent {}

  /**
   * 訂正 — what was wrongly entered is put right.
   *
   * @param particulars all of them, as they read from now on
   */
  record ParticularsCorrected(
      VisitorId visitor, Particulars particulars, SealedText reason, Instant happenedAt)
      implements VisitorEvent {}

  /** 配慮事項 — how to treat this person with care, all of it, from now on (CR-16). */
  record ConsiderationsSet(VisitorId visitor, Set<Consideration> considerations, Instant happenedAt)
      implements VisitorEvent {

    public ConsiderationsSet {
      considerations = Consideration.inOrder(considerations);
    }
  }

  /**
   * 支援措置・抑止 — nobody may learn where this person lives, or processes are restrained (SE-06).
   *
   * @param protection counts the protections of this visitor from 1
   * @param provisional 仮支援措置: protects equally until it is confirmed or lifted (SE-07)
   * @param from the first day
   * @param to the last day of the period, after which it goes on all the same; none yet while it is
   *     provisional
   * @param offender 加害者, from whom the person is protected
   */
  record ProtectionSet(
      VisitorId visitor,
      int protection,
      ProtectionGround ground,
      boolean provisional,
      List<Restraint> restraints,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable SealedText offender,
      @Nullable SealedText note,
      Instant happenedAt)
      implements VisitorEvent {}

  /** 本支援措置 — a provisional protection is confirmed, and its period begins. */
  record ProtectionConfirmed(
      VisitorId visitor, int protection, LocalDate from, LocalDate to, Instant happenedAt)
      implements VisitorEvent {}

  /**
   * 延長 — a further period, counted from the day after the end of the last one (SE-07).
   *
   * @param from the day after the end of the period before
   */
  record ProtectionExtended(
      VisitorId visitor, int protection, LocalDate from, LocalDate to, Instant happenedAt)
      implements VisitorEvent {}

  /** 解除 — the protection is over; nothing but this ends it (SE-06). */
  record ProtectionLifted(VisitorId visitor, int protection, SealedText reason, Instant happenedAt)
      implements VisitorEvent {}

  /**
   * 一時解除 — for a while some processes are not restrained; it returns by itself (SE-06).
   *
   * @param until from when on everything is restrained again
   */
  record ProtectionLiftedTemporarily(
      VisitorId visitor,
      int protection,
      List<RestrainedProcess> processes,
      Instant until,
      SealedText reason,
      Instant happenedAt)
      implements VisitorEvent {}

  /** 一時解除の終了 — the protection is whole again, because its time came or somebody said so. */
  record ProtectionReturned(VisitorId visitor, int protection, Instant happenedAt)
      implements VisitorEvent {}

  /** 支援措置の期限間近 — its last month has begun; found by the sweep, once per period (SE-07). */
  record ProtectionEndApproached(
      VisitorId visitor, int protection, LocalDate to, Instant happenedAt)
      implements VisitorEvent {}

  /** 支援措置の期限超過 — its period is over and it goes on; found by the sweep, once per period. */
  record ProtectionEndPassed(VisitorId visitor, int protection, LocalDate to, Instant happenedAt)
      implements VisitorEvent {}

  /** 別人の判断 — a person looked, and these two are not the same; it is not to be proposed again. */
  record VisitorsFoundDifferent(
      VisitorId visitor, VisitorId other, @Nullable SealedText reason, Instant happenedAt)
      implements VisitorEvent {}

  /**
   * 名寄せ — a person looked, and this visitor is another one; both lives stay and are read as one.
   *
   * @param merge counts the merges of this visitor from 1
   * @param into the visitor who goes on for both
   */
  record VisitorMerged(
      VisitorId visitor, int merge, VisitorId into, @Nullable SealedText reason, Instant happenedAt)
      implements VisitorEvent {}

  /** 名寄せの取消し — they were two after all, and are read as two again. */
  record MergeUndone(VisitorId visitor, int merge, SealedText reason, Instant happenedAt)
      implements VisitorEvent {}

  /** 抑止 — one process, and how strictly it is restrained. */
  record Restraint(RestrainedProcess process, RestraintLevel level) {}
}
