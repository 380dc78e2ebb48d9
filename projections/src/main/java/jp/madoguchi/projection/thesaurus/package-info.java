/** 類語辞典 — the city's synonyms as they are now. */
@NullMarked
package jp.madoguchi.projection.thesaurus;

import org.jspecify.annotations.NullMarked;
