/** 手続 — shows one case, and lists cases. */
@NullMarked
package jp.madoguchi.query.casepage;

import org.jspecify.annotations.NullMarked;
