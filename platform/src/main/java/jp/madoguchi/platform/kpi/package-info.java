/** KPI — the one question about KPIs that both sides know. */
@NullMarked
package jp.madoguchi.platform.kpi;

import org.jspecify.annotations.NullMarked;
