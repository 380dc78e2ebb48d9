/** AIナビ相談 — a question of a member of staff, what it is answered, and what comes of the answer. */
@NullMarked
package jp.madoguchi.command.consultation;

import org.jspecify.annotations.NullMarked;
