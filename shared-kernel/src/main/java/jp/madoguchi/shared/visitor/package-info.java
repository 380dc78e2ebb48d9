/** 来庁者 — the persons whom contacts and cases are about, and what protects them. */
@NullMarked
package jp.madoguchi.shared.visitor;

import org.jspecify.annotations.NullMarked;
