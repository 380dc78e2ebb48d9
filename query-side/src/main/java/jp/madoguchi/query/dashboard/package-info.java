/** 状況と指標の画面 — pages for a browser that ask the API, and nothing else, for what they show. */
@NullMarked
package jp.madoguchi.query.dashboard;

import org.jspecify.annotations.NullMarked;
