/** 窓口の一日 — a working day at the counters: first planned, then played. */
@NullMarked
package jp.madoguchi.workbench.day;

import org.jspecify.annotations.NullMarked;
