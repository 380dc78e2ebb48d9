/** Sealing what staff type, and opening it for those who may read it. */
@NullMarked
package jp.madoguchi.platform.privacy;

import org.jspecify.annotations.NullMarked;
