/** マスキングの採点 — how many marked names are masked. */
@NullMarked
package jp.madoguchi.workbench.masking;

import org.jspecify.annotations.NullMarked;
