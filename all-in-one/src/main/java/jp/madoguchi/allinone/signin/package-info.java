/** サインイン — a small authorization server for a pilot: staff and partners sign in here. */
@NullMarked
package jp.madoguchi.allinone.signin;

import org.jspecify.annotations.NullMarked;
