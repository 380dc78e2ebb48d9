/** 手続カタログ — shows the procedures, and which revision of them is in force. */
@NullMarked
package jp.madoguchi.query.procedure;

import org.jspecify.annotations.NullMarked;
