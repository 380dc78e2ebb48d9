/** 署名 — signed notes, keys and checkpoints in the format of C2SP. */
@NullMarked
package jp.madoguchi.proof.note;

import org.jspecify.annotations.NullMarked;
