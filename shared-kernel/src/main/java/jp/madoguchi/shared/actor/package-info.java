/** Who acted, for which section, at which terminal and why: the metadata of every fact. */
@NullMarked
package jp.madoguchi.shared.actor;

import org.jspecify.annotations.NullMarked;
