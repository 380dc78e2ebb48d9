/** 来庁者 — shows visitors, what protects them, and what they came for. */
@NullMarked
package jp.madoguchi.query.visitorpage;

import org.jspecify.annotations.NullMarked;
