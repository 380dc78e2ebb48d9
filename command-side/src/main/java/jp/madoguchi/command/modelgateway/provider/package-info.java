/** 提供者 — the only place that speaks to a language model, through Spring AI. */
@NullMarked
package jp.madoguchi.command.modelgateway.provider;

import org.jspecify.annotations.NullMarked;
