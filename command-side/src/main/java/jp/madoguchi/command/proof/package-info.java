/** 証跡 — the tree over all facts grows, is signed and is compared again; audits are exported. */
@NullMarked
package jp.madoguchi.command.proof;

import org.jspecify.annotations.NullMarked;
