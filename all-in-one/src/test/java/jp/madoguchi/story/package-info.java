/** Stories of the whole city, told over HTTP. */
@NullMarked
package jp.madoguchi.story;

import org.jspecify.annotations.NullMarked;
