/** 発券 — what the ticket machines of the sections counted. */
@NullMarked
package jp.madoguchi.command.tickets;

import org.jspecify.annotations.NullMarked;
