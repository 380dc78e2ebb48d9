/** The bench: how fast it is, and what that costs. */
@NullMarked
package jp.madoguchi.workbench.bench;

import org.jspecify.annotations.NullMarked;
