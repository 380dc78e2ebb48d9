/** 台帳照会 — the way to the registries of other businesses (CR-18), and how values are compared. */
@NullMarked
package jp.madoguchi.command.registry;

import org.jspecify.annotations.NullMarked;
