/** What people look for, folded to one way of writing: pure, and never what is stored or shown. */
@NullMarked
package jp.madoguchi.platform.search;

import org.jspecify.annotations.NullMarked;
