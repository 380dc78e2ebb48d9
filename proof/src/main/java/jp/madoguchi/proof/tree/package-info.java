/**
 * マークル木 — facts as leaves of one tree (RFC 9162), kept as tiles, and what can be proved from it.
 */
@NullMarked
package jp.madoguchi.proof.tree;

import org.jspecify.annotations.NullMarked;
