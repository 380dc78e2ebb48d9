/** ナレッジ — the facts of what the city's sections know and publish. */
@NullMarked
package jp.madoguchi.shared.knowledge;

import org.jspecify.annotations.NullMarked;
