/** 来庁者対応 — everything about one contact, on one page. */
@NullMarked
package jp.madoguchi.projection.contactpage;

import org.jspecify.annotations.NullMarked;
