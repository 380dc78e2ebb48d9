/** AIナビ相談 — one question with its answer and what came of it, on one page. */
@NullMarked
package jp.madoguchi.projection.consultation;

import org.jspecify.annotations.NullMarked;
