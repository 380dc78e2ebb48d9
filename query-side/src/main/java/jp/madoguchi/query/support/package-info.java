/** Plumbing of the query side: asking, waiting for a version, paging. */
@NullMarked
package jp.madoguchi.query.support;

import org.jspecify.annotations.NullMarked;
