/** 手続カタログ — every procedure with all its revisions. */
@NullMarked
package jp.madoguchi.projection.procedure;

import org.jspecify.annotations.NullMarked;
