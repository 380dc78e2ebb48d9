/** 改善検討 — the facts of what sections improve because of what their KPIs say. */
@NullMarked
package jp.madoguchi.shared.improvement;

import org.jspecify.annotations.NullMarked;
