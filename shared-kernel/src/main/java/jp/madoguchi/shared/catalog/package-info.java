/** 手続カタログ — the facts of a procedure's definition, revision by revision. */
@NullMarked
package jp.madoguchi.shared.catalog;

import org.jspecify.annotations.NullMarked;
