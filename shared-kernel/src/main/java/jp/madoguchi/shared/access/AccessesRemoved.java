package jp.madoguchi.shared.access;

import java.time.Instant;
import java.time.YearMonth;

/**
 * 閲覧記録の廃棄 — the records of a month were removed, because the city keeps them no longer (SE-03).
 *
 * @param keptMonths how long the city keeps them, in months
 * @param count how many were removed
 */
public record AccessesRemoved(YearMonth month, int keptMonths, long count, Instant at)
    implements AccessFact {}
