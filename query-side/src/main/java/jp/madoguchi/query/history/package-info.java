/** 履歴 — any life, fact by fact, as it stood at any moment, for those who audit. */
@NullMarked
package jp.madoguchi.query.history;

import org.jspecify.annotations.NullMarked;
