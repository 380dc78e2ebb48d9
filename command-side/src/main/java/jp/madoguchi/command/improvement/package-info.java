/** 改善検討 — what sections improve because of what their KPIs say. */
@NullMarked
package jp.madoguchi.command.improvement;

import org.jspecify.annotations.NullMarked;
