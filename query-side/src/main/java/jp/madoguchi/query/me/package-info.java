/** 自分 — who somebody is here, and what they may do. */
@NullMarked
package jp.madoguchi.query.me;

import org.jspecify.annotations.NullMarked;
