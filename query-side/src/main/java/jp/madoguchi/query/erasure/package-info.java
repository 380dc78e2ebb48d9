/** 消去 — shows the erasure of one visitor, and its certificate. */
@NullMarked
package jp.madoguchi.query.erasure;

import org.jspecify.annotations.NullMarked;
