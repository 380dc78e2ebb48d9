/** 回答の確認 — what a model says is read sentence by sentence, and each is held against the sources. */
@NullMarked
package jp.madoguchi.command.modelgateway.answer;

import org.jspecify.annotations.NullMarked;
