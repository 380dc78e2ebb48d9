/** 手続判定 — the facts of the guides that say which procedures somebody needs. */
@NullMarked
package jp.madoguchi.shared.guide;

import org.jspecify.annotations.NullMarked;
