/** 監査 — who looked at what, as auditors and supervisors see it, and the person concerned. */
@NullMarked
package jp.madoguchi.query.access;

import org.jspecify.annotations.NullMarked;
