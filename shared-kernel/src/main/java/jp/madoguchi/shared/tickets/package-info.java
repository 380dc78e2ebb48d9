/** 発券 — what the ticket machines of the sections counted. */
@NullMarked
package jp.madoguchi.shared.tickets;

import org.jspecify.annotations.NullMarked;
