/** まねごとのモデル — speaks the HTTP of a language model, and can do it badly. */
@NullMarked
package jp.madoguchi.workbench.fakemodel;

import org.jspecify.annotations.NullMarked;
