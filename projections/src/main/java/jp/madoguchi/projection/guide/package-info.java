/** 手続ガイド — every guide with all its revisions. */
@NullMarked
package jp.madoguchi.projection.guide;

import org.jspecify.annotations.NullMarked;
