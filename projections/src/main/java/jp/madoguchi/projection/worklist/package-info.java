/** 作業一覧 — what a section still has to do, and until when. */
@NullMarked
package jp.madoguchi.projection.worklist;

import org.jspecify.annotations.NullMarked;
