package jp.madoguchi.shared.knowledge;

import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 記事の版 — what an article says: public knowledge, never anything about a person.
 *
 * @param revision counts the revisions of this article from 1
 * @param body lines of text; those that begin with {@code #} are headings
 * @param department the section that owns it and answers for it
 * @param source where it was taken from, none if it was written here
 */
public record ArticleRevision(
    int revision, String title, String body, DepartmentId department, @Nullable Source source) {

  /**
   * 出典 — where a page was taken from.
   *
   * @param id what the page is called there, such as {@code joruri-313}
   * @param address where it can be read, if it can
   */
  public record Source(String id, @Nullable String address) {}

  /** Whether the other one says the same, whatever its number. */
  public boolean saysTheSame(ArticleRevision other) {
    return numbered(other.revision).equals(other);
  }

  private ArticleRevision numbered(int number) {
    return new ArticleRevision(number, title, body, department, source);
  }
}
