/** 課 — the facts of a section's life. */
@NullMarked
package jp.madoguchi.shared.department;

import org.jspecify.annotations.NullMarked;
