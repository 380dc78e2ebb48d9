/** 改善検討 — shows what sections improve, and what their figures said before and after. */
@NullMarked
package jp.madoguchi.query.improvement;

import org.jspecify.annotations.NullMarked;
