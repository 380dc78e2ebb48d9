/** Typed, prefixed names for every kind of thing that has a life. */
@NullMarked
package jp.madoguchi.shared.id;

import org.jspecify.annotations.NullMarked;
