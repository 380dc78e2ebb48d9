/** Text that nobody can read without a key. */
@NullMarked
package jp.madoguchi.shared.privacy;

import org.jspecify.annotations.NullMarked;
