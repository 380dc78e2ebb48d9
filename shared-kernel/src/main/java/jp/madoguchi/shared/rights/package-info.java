/** 権限 — the words for what a member of staff may do. */
@NullMarked
package jp.madoguchi.shared.rights;

import org.jspecify.annotations.NullMarked;
