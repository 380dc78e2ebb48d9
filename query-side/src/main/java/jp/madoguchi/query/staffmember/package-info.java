/** 職員 — shows who works at which section. */
@NullMarked
package jp.madoguchi.query.staffmember;

import org.jspecify.annotations.NullMarked;
