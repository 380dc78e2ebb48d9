package jp.madoguchi.projection.passage;

/** What can be searched of a passage. */
public final class Fields {

  public static final String TITLE = "title";
  public static final String HEADING = "heading";
  public static final String TEXT = "text";

  /** {@link Grams#OF_TEXT} of the whole passage. */
  public static final String GRAMS = "grams";

  /** {@link Grams#OF_READING} of the whole passage. */
  public static final String READING = "reading";

  private Fields() {}
}
