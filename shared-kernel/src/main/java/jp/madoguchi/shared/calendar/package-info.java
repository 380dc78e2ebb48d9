/** The city's time: Asia/Tokyo, office hours, holidays and working days. */
@NullMarked
package jp.madoguchi.shared.calendar;

import org.jspecify.annotations.NullMarked;
