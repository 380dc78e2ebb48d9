/** 来庁者の検索 — what visitors are found by, unreadable, and what a row of the result shows. */
@NullMarked
package jp.madoguchi.projection.visitorsearch;

import org.jspecify.annotations.NullMarked;
