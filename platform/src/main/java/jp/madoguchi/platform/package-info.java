/** Plumbing that both sides need, written once. */
@NullMarked
package jp.madoguchi.platform;

import org.jspecify.annotations.NullMarked;
