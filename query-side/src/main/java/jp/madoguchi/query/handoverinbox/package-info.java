/** 引継ぎ受付箱 — shows what other sections have sent. */
@NullMarked
package jp.madoguchi.query.handoverinbox;

import org.jspecify.annotations.NullMarked;
