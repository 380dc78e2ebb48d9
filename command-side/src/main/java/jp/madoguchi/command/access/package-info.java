/** 閲覧記録の保存期間 — the city says how long it keeps who looked at what. */
@NullMarked
package jp.madoguchi.command.access;

import org.jspecify.annotations.NullMarked;
