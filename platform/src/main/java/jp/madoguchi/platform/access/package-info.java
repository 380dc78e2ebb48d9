/** 閲覧記録 — every look at what is about persons is on the disk before it is shown. */
@NullMarked
package jp.madoguchi.platform.access;

import org.jspecify.annotations.NullMarked;
