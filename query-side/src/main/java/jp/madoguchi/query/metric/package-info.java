/** KPIの定義 — shows what each KPI is. */
@NullMarked
package jp.madoguchi.query.metric;

import org.jspecify.annotations.NullMarked;
