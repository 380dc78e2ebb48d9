package jp.madoguchi.shared.id;

import java.util.UUID;

/**
 * A name for one thing, spelled {@code kind-name}, so that no two kinds can ever share a name in
 * one event store. New names are time-ordered (UUID version 7, RFC 9562), so that what happened
 * together lies together in an index.
 */
public interface Identifier {

  /** The whole name, prefix included, as it stands in events, pages and URLs. */
  String value();

  /** A new name of this kind. */
  static String next(String kind) {
    return named(kind, uuid());
  }

  /** A new, time-ordered UUID. */
  static UUID uuid() {
    return Generation.TIME_ORDERED.generate();
  }

  /** The name of this kind that belongs to the given UUID. */
  static String named(String kind, UUID uuid) {
    return kind + "-" + uuid;
  }

  /**
   * The value itself, if it is a well-formed name of this kind.
   *
   * @throws IllegalArgumentException if it is not
   */
  static String checked(String kind, String value) {
    var name = value.startsWith(kind + "-") ? value.substring(kind.length() + 1) : "";
    if (!Generation.NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("「%s-」で始まる識別子ではありません".formatted(kind));
    }
    return value;
  }
}
