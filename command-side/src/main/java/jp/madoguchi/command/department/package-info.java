/** 課 — the sections of the city hall. */
@NullMarked
package jp.madoguchi.command.department;

import org.jspecify.annotations.NullMarked;
