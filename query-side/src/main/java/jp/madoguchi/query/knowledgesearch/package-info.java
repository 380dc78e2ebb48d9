/** ナレッジ検索 — finds the passages that answer a question, and says so when none does. */
@NullMarked
package jp.madoguchi.query.knowledgesearch;

import org.jspecify.annotations.NullMarked;
