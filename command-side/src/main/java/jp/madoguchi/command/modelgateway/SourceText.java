package jp.madoguchi.command.modelgateway;

/**
 * 出典 — a passage that the answer may stand on.
 *
 * @param id by which {@link Sentence#sources()} names it; the model never sees it
 * @param typed whether somebody wrote it about a person, and the city has not published it: then
 *     days are kept from the model, too
 */
public record SourceText(String id, String title, String text, boolean typed) {

  /** What the city has published. */
  public SourceText(String id, String title, String text) {
    this(id, title, text, false);
  }

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "SourceText[%s]".formatted(id);
  }
}
