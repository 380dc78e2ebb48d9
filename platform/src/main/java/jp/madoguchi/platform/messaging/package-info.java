/** How messages are written down, and whose they are. */
@NullMarked
package jp.madoguchi.platform.messaging;

import org.jspecify.annotations.NullMarked;
