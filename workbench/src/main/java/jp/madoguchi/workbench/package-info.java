/** 試験台 — programs that try the product from outside. */
@NullMarked
package jp.madoguchi.workbench;

import org.jspecify.annotations.NullMarked;
