/** KPIのデータ — one flat row per contact, service and case, from which every KPI is computed. */
@NullMarked
package jp.madoguchi.projection.kpi;

import org.jspecify.annotations.NullMarked;
