/** 鍵の鍵 — the keys that wrap the data keys, from a file, the environment or a KMS. */
@NullMarked
package jp.madoguchi.platform.privacy.kek;

import org.jspecify.annotations.NullMarked;
