/** 来庁ボード — who waits and who is served at a section, now. */
@NullMarked
package jp.madoguchi.projection.board;

import org.jspecify.annotations.NullMarked;
