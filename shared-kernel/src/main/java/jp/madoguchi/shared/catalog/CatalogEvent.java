package jp.madoguchi.shared.catalog;

import java.time.LocalDate;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/** 手続カタログ — the life of one procedure's definition: drafted, published, extended, withdrawn. */
public sealed interface CatalogEvent {

  ProcedureId procedure();

  /** 起案 — a new revision was written; no case follows it yet. */
  record RevisionDrafted(ProcedureId procedure, ProcedureRevision revision)
      implements CatalogEvent {}

  /** 公開 — cases opened on or after that day follow this revision. */
  record RevisionPublished(ProcedureId procedure, int revision, LocalDate effectiveFrom)
      implements CatalogEvent {}

  /**
   * 標準処理期間の延長 — the due rule of running cases is extended, for instance after a disaster.
   *
   * @param workingDays by how many working days
   * @param openedFrom the first day of reception of the cases it holds for
   * @param openedTo the last such day, or none for all that follow
   */
  record DueRuleExtended(
      ProcedureId procedure,
      int workingDays,
      LocalDate openedFrom,
      @Nullable LocalDate openedTo,
      String reason)
      implements CatalogEvent {

    /** Whether a case received on that day gets the longer period. */
    public boolean holdsFor(LocalDate openedOn) {
      return !openedOn.isBefore(openedFrom) && (openedTo == null || !openedOn.isAfter(openedTo));
    }
  }

  /** 廃止 — no case can be opened on or after that day. */
  record ProcedureRetired(ProcedureId procedure, LocalDate from) implements CatalogEvent {}
}
