/** Plumbing of the pages: what every page is, and how facts are folded into it. */
@NullMarked
package jp.madoguchi.projection.support;

import org.jspecify.annotations.NullMarked;
