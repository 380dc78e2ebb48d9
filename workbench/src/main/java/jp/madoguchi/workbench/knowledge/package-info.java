/**
 * ナレッジの試験 — the sample pages, questions about them, and how well and how fast they are answered.
 */
@NullMarked
package jp.madoguchi.workbench.knowledge;

import org.jspecify.annotations.NullMarked;
