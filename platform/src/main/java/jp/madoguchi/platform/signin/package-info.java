/** サインイン — who may speak at all: tokens are read, refused, and turned into somebody. */
@NullMarked
package jp.madoguchi.platform.signin;

import org.jspecify.annotations.NullMarked;
