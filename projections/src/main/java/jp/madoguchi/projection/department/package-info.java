/** 課 — the sections as they are now. */
@NullMarked
package jp.madoguchi.projection.department;

import org.jspecify.annotations.NullMarked;
