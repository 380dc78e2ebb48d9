/** The HTTP edge that both sides share: actors, bodies, problems (RFC 9457). */
@NullMarked
package jp.madoguchi.platform.web;

import org.jspecify.annotations.NullMarked;
