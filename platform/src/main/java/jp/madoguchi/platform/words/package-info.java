/** 事実の言葉 — what people call things, for both sides. */
@NullMarked
package jp.madoguchi.platform.words;

import org.jspecify.annotations.NullMarked;
