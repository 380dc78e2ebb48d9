/** 証跡 — where the tree over the facts and its checkpoints are read, by both sides. */
@NullMarked
package jp.madoguchi.platform.proof;

import org.jspecify.annotations.NullMarked;
