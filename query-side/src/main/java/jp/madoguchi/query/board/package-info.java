/** 来庁ボード — shows who waits and who is served at a section, now. */
@NullMarked
package jp.madoguchi.query.board;

import org.jspecify.annotations.NullMarked;
