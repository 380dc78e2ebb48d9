/** KPIの定義 — what each KPI is, in revisions. */
@NullMarked
package jp.madoguchi.command.metric;

import org.jspecify.annotations.NullMarked;
