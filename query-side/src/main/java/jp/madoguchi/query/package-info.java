/** The query side: pages are shown. */
@NullMarked
package jp.madoguchi.query;

import org.jspecify.annotations.NullMarked;
