/** 消去 — asks for, approves, holds and carries out the erasure of a visitor. */
@NullMarked
package jp.madoguchi.command.erasure;

import org.jspecify.annotations.NullMarked;
