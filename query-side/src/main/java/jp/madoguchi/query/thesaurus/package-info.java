/** 類語辞典 — shows the synonyms that searches use. */
@NullMarked
package jp.madoguchi.query.thesaurus;

import org.jspecify.annotations.NullMarked;
