/** 手続判定 — which procedures follow from answers, and what to ask next. Asks nothing and nobody. */
@NullMarked
package jp.madoguchi.platform.guide;

import org.jspecify.annotations.NullMarked;
