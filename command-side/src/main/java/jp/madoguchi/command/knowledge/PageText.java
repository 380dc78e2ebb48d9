package jp.madoguchi.command.knowledge;

import java.util.regex.Pattern;

/** What content management systems leave in a page, and no reader should see. */
final class PageText {

  /** Joruri CMS puts the name of the city there. */
  private static final String NAME_OF_THE_CITY = "[[text/site-name]]";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\[[^\\[\\]\\n]{1,80}]]");

  private PageText() {}

  static String cleaned(String text) {
    return PLACEHOLDER.matcher(text.replace(NAME_OF_THE_CITY, "市")).replaceAll("").strip();
  }
}
