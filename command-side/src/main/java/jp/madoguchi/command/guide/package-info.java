/** 手続ガイド — the questions and conditions by which procedures are judged, kept by editors. */
@NullMarked
package jp.madoguchi.command.guide;

import org.jspecify.annotations.NullMarked;
