package jp.madoguchi.command.support;

/** The names of the metadata that the command side adds to its messages. */
final class Metadata {

  /** On a command: the version that the caller has seen. */
  static final String SEEN_VERSION = "seenVersion";

  /** On a command and its facts: the digest of the request that created the life. */
  static final String CREATED_BY_REQUEST = "createdByRequest";

  private Metadata() {}
}
