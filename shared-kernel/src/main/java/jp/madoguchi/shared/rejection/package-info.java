/** The refusals that travel from the domain to the person who asked. */
@NullMarked
package jp.madoguchi.shared.rejection;

import org.jspecify.annotations.NullMarked;
