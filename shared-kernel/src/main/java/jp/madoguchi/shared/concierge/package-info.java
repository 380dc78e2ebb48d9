/** AIコンシェルジュ — the facts of a session that another system hands over to the counter. */
@NullMarked
package jp.madoguchi.shared.concierge;

import org.jspecify.annotations.NullMarked;
