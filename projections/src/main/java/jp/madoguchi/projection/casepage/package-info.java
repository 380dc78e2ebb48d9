/** 手続 — everything about one case, on one page. */
@NullMarked
package jp.madoguchi.projection.casepage;

import org.jspecify.annotations.NullMarked;
