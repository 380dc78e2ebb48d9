/** 検索用の段落 — what knowledge articles say, cut into passages and laid out to be searched. */
@NullMarked
package jp.madoguchi.projection.passage;

import org.jspecify.annotations.NullMarked;
