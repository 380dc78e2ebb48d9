/**
 * 来庁者 — everything about one visitor: what reads so now, what read so before, what protects them.
 */
@NullMarked
package jp.madoguchi.projection.visitorpage;

import org.jspecify.annotations.NullMarked;
