/** 来庁者 — registers visitors, protects them, and finds that two are one. */
@NullMarked
package jp.madoguchi.command.visitor;

import org.jspecify.annotations.NullMarked;
