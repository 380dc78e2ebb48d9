package jp.madoguchi.shared.access;

import java.time.Instant;
import java.time.YearMonth;

/**
 * 閲覧記録の廃棄 — the records of a month were removed, because the city keeps them no longer (SE-03).
 *
 * @param keptYears how long the city keeps them
 * @param count how many were removed
 */
public record AccessesRemoved(YearMonth month, int keptYears, long count, Instant at)
    implements AccessFact {}
