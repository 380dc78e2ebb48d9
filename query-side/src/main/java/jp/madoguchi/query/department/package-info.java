/** 課 — shows the sections of the city hall. */
@NullMarked
package jp.madoguchi.query.department;

import org.jspecify.annotations.NullMarked;
