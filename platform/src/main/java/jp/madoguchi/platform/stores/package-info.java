/** The stores given by configuration: PostgreSQL, MongoDB, Axon Server. */
@NullMarked
package jp.madoguchi.platform.stores;

import org.jspecify.annotations.NullMarked;
