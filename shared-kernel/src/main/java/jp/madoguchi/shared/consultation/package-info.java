/** AIナビ相談 — the facts of what staff ask, what they are answered and what comes of it. */
@NullMarked
package jp.madoguchi.shared.consultation;

import org.jspecify.annotations.NullMarked;
