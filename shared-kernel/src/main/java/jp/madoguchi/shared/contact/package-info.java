/** 来庁者対応 — the facts of a contact's life. */
@NullMarked
package jp.madoguchi.shared.contact;

import org.jspecify.annotations.NullMarked;
