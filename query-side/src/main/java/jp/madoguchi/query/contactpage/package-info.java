/** 来庁者対応 — shows everything about one contact. */
@NullMarked
package jp.madoguchi.query.contactpage;

import org.jspecify.annotations.NullMarked;
