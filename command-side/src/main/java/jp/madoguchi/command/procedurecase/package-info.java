/** 手続 — one visitor's one procedure, from reception to its end. */
@NullMarked
package jp.madoguchi.command.procedurecase;

import org.jspecify.annotations.NullMarked;
