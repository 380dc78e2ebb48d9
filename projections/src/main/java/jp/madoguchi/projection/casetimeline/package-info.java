/** 手続進捗 — what happened to one case, in the words shown to the visitor. */
@NullMarked
package jp.madoguchi.projection.casetimeline;

import org.jspecify.annotations.NullMarked;
