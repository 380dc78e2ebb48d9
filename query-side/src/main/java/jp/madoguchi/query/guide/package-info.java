/** 手続ガイド — shows the guides, and gives their revisions out as files. */
@NullMarked
package jp.madoguchi.query.guide;

import org.jspecify.annotations.NullMarked;
