/** 来庁者対応 — what staff may ask of a contact, and what the city answers. */
@NullMarked
package jp.madoguchi.command.contact;

import org.jspecify.annotations.NullMarked;
