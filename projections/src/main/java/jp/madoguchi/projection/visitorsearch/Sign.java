package jp.madoguchi.projection.visitorsearch;

import jp.madoguchi.platform.search.Likeness;

/** One reason for which two visitors may be one person, and what would have to be equal. */
public record Sign(Likeness likeness, long token) {}
