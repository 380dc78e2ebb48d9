/** KPIの定義 — every KPI with all its revisions. */
@NullMarked
package jp.madoguchi.projection.metric;

import org.jspecify.annotations.NullMarked;
