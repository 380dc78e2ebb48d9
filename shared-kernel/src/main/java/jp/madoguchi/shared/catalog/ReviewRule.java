package jp.madoguchi.shared.catalog;

import org.jspecify.annotations.Nullable;

/**
 * 照合の規則 — one comparison of one stated value with one entry of the registry; data, and no code.
 *
 * @param entry 台帳項目: what the registry is asked
 * @param field 申請項目: what is compared with it; none where the registry alone decides
 * @param days how many days after the registry's day the stated one may be; for {@code WITHIN_DAYS}
 */
public record ReviewRule(
    RegistryEntry entry, Comparison comparison, @Nullable String field, @Nullable Integer days) {}
