/** 証跡の束 — an export that proves itself, and the verifier that needs nothing but it. */
@NullMarked
package jp.madoguchi.proof.bundle;

import org.jspecify.annotations.NullMarked;
