/** 消去 — the facts of making somebody's data unreadable for good. */
@NullMarked
package jp.madoguchi.shared.erasure;

import org.jspecify.annotations.NullMarked;
