/** ナレッジ記事 — shows the articles, and what of them is in force. */
@NullMarked
package jp.madoguchi.query.article;

import org.jspecify.annotations.NullMarked;
