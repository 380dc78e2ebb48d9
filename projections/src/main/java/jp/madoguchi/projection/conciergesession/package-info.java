/** AIコンシェルジュの相談 — what of each session was left out when it was handed over. */
@NullMarked
package jp.madoguchi.projection.conciergesession;

import org.jspecify.annotations.NullMarked;
