/** 引継ぎ受付箱 — what other sections have sent and nobody has answered yet. */
@NullMarked
package jp.madoguchi.projection.handoverinbox;

import org.jspecify.annotations.NullMarked;
