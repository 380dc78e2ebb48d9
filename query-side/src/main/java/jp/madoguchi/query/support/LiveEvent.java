package jp.madoguchi.query.support;

/**
 * What a live reader is sent.
 *
 * @param name of the event, such as {@code entry}
 * @param data written as JSON
 */
public record LiveEvent(String name, Object data) {}
