/** 手続判定 — judges what a visitor answers, and keeps the answers with their contact. */
@NullMarked
package jp.madoguchi.command.guidance;

import org.jspecify.annotations.NullMarked;
