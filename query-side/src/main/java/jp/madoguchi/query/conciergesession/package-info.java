/**
 * AIコンシェルジュの相談 — shows what was left out of sessions, for the other system's mistakes to be taken
 * up.
 */
@NullMarked
package jp.madoguchi.query.conciergesession;

import org.jspecify.annotations.NullMarked;
