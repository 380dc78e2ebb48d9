/** 閲覧記録 — the facts of who looked at what, and of who was not let in. */
@NullMarked
package jp.madoguchi.shared.access;

import org.jspecify.annotations.NullMarked;
