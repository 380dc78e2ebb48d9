/** 月次報告 — the figures of a month as a document, to be read, printed and handed in. */
@NullMarked
package jp.madoguchi.query.kpireport;

import org.jspecify.annotations.NullMarked;
