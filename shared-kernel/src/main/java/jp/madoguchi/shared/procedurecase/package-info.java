/** 手続 — the facts of a procedure's life, from reception to completion. */
@NullMarked
package jp.madoguchi.shared.procedurecase;

import org.jspecify.annotations.NullMarked;
