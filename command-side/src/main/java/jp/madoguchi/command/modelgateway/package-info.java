/** 言語モデルの関門 — the one way out to a language model, and the only place that knows there is one. */
@NullMarked
package jp.madoguchi.command.modelgateway;

import org.jspecify.annotations.NullMarked;
