/** Both sides in one process, on embedded stores. */
@NullMarked
package jp.madoguchi.allinone;

import org.jspecify.annotations.NullMarked;
