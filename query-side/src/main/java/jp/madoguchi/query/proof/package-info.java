/** 証跡 — auditors read checkpoints and proofs, and fetch what they had exported. */
@NullMarked
package jp.madoguchi.query.proof;

import org.jspecify.annotations.NullMarked;
