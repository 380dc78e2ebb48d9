/** 消去 — what was asked for, held and done about the erasure of each visitor. */
@NullMarked
package jp.madoguchi.projection.erasure;

import org.jspecify.annotations.NullMarked;
