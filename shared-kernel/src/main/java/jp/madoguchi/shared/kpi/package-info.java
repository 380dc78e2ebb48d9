/** KPI — what a KPI is, as data: the rows it is counted from, its formula, its revisions. */
@NullMarked
package jp.madoguchi.shared.kpi;

import org.jspecify.annotations.NullMarked;
