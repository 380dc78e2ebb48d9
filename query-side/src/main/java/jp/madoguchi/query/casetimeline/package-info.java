/** 手続進捗 — shows a case in the words of the visitor. */
@NullMarked
package jp.madoguchi.query.casetimeline;

import org.jspecify.annotations.NullMarked;
