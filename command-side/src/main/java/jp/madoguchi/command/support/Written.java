package jp.madoguchi.command.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is told after a write: it is in the store, and this is how it is called.
 *
 * @param version the sequence of the life's last fact; the ETag, for the next {@code If-Match}
 * @param number the number of the service, hold, note … that this write made, if it made one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Written(String id, long version, @Nullable Integer number) {}
