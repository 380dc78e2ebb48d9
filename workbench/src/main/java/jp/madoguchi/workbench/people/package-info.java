/** A city of invented people, and how fast one of them is found. */
@NullMarked
package jp.madoguchi.workbench.people;

import org.jspecify.annotations.NullMarked;
