/** 職員 — who works at which section. */
@NullMarked
package jp.madoguchi.command.staff;

import org.jspecify.annotations.NullMarked;
