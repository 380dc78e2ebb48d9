/** AIナビ相談 — what both sides say to each other while a question is answered. */
@NullMarked
package jp.madoguchi.platform.consultation;

import org.jspecify.annotations.NullMarked;
