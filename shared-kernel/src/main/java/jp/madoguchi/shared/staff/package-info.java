/** 職員 — the facts of a staff member's life. */
@NullMarked
package jp.madoguchi.shared.staff;

import org.jspecify.annotations.NullMarked;
