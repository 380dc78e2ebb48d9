package jp.madoguchi.command.knowledge;

import org.jspecify.annotations.Nullable;

/** 読み取り結果 — one page of an import, or why it could not be read. */
public sealed interface ReadPage {

  /** Where it stands in what was sent: the name of the page, or its line. */
  String where();

  /**
   * A page.
   *
   * @param id what it is called where it comes from
   * @param body lines of text; those that begin with {@code #} are headings
   */
  record Page(String where, String id, String title, String body, @Nullable String address)
      implements ReadPage {}

  /** What is no page. */
  record Unreadable(String where, String reason) implements ReadPage {}
}
