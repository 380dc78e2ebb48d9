/** 期限 — keeps the index of what comes due; the policies that act on it live with what they ask. */
@NullMarked
package jp.madoguchi.command.deadline;

import org.jspecify.annotations.NullMarked;
