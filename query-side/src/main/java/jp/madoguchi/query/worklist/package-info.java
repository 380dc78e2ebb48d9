/** 作業一覧 — shows what a section still has to do. */
@NullMarked
package jp.madoguchi.query.worklist;

import org.jspecify.annotations.NullMarked;
