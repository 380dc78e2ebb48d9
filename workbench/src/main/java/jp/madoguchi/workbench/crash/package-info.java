/** The crash test: killed in the middle of writes, again and again. */
@NullMarked
package jp.madoguchi.workbench.crash;

import org.jspecify.annotations.NullMarked;
