package jp.madoguchi.query.support;

import org.jspecify.annotations.Nullable;

/**
 * 課・職員・手続 — by its id and by the name it goes by now.
 *
 * @param name none if nobody of that id is known
 */
public record Named(String id, @Nullable String name) {}
