/** The command side: intents become facts. */
@NullMarked
package jp.madoguchi.command;

import org.jspecify.annotations.NullMarked;
