/** KPI — computes KPIs from rows whenever they are asked for, and shows what they are. */
@NullMarked
package jp.madoguchi.query.kpi;

import org.jspecify.annotations.NullMarked;
