/** 対応履歴 — lists contacts. */
@NullMarked
package jp.madoguchi.query.contacthistory;

import org.jspecify.annotations.NullMarked;
