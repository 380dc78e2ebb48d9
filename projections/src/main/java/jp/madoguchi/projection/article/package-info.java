/** ナレッジ記事 — every article with all its revisions. */
@NullMarked
package jp.madoguchi.projection.article;

import org.jspecify.annotations.NullMarked;
