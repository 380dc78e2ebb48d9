/** 権限 — who may see what and do what: one policy for both sides. */
@NullMarked
package jp.madoguchi.platform.rights;

import org.jspecify.annotations.NullMarked;
