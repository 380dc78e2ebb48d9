/** 改善検討 — what a section works on, and what its figures said before and after. */
@NullMarked
package jp.madoguchi.projection.improvement;

import org.jspecify.annotations.NullMarked;
