/** 対応履歴 — one row a contact, for lists. */
@NullMarked
package jp.madoguchi.projection.contacthistory;

import org.jspecify.annotations.NullMarked;
