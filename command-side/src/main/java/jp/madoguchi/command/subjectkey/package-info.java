/** データ鍵 — to whom the keys of the lives belong, as the facts tell. */
@NullMarked
package jp.madoguchi.command.subjectkey;

import org.jspecify.annotations.NullMarked;
