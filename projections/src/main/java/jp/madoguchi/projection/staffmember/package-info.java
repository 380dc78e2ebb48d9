/** 職員 — who works at which section. */
@NullMarked
package jp.madoguchi.projection.staffmember;

import org.jspecify.annotations.NullMarked;
