/** AIナビ相談 — shows consultations, lists them, and tells of them as they are answered. */
@NullMarked
package jp.madoguchi.query.consultation;

import org.jspecify.annotations.NullMarked;
