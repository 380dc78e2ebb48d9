/** AIコンシェルジュ — takes in what another system asked somebody, so that nobody has to ask it again. */
@NullMarked
package jp.madoguchi.command.concierge;

import org.jspecify.annotations.NullMarked;
