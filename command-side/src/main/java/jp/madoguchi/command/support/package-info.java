/** Plumbing of the command side: how intents are sent, refused and answered for. */
@NullMarked
package jp.madoguchi.command.support;

import org.jspecify.annotations.NullMarked;
