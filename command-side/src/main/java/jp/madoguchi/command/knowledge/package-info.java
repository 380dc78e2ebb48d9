/** ナレッジ — articles and how they come in, and the words by which they are found. */
@NullMarked
package jp.madoguchi.command.knowledge;

import org.jspecify.annotations.NullMarked;
