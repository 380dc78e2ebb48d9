/**
 * 来庁者の検索 — finds visitors by name, kana, telephone, birth date or number, and those who may be one.
 */
@NullMarked
package jp.madoguchi.query.visitorsearch;

import org.jspecify.annotations.NullMarked;
