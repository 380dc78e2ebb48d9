/** 手続カタログ — the procedures that sections run, in revisions. */
@NullMarked
package jp.madoguchi.command.catalog;

import org.jspecify.annotations.NullMarked;
