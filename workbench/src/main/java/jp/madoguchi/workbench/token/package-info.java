/** A token for the command line. */
@NullMarked
package jp.madoguchi.workbench.token;

import org.jspecify.annotations.NullMarked;
