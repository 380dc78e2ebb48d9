package jp.madoguchi.command.modelgateway.answer;

import java.util.regex.Pattern;

/**
 * 危険 — what no answer to staff has in it: markup, scripts, links, the house's own words to the
 * model.
 */
final class Dangers {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<\\s*/?\\s*[A-Za-z!]|!?\\[[^\\]]*\\]\\s*\\(|```|(?i:javascript:|data:\\w+/|vbscript:)|<\\||\\|>|\\bon\\w+\\s*=");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)\\b(?:https?|ftp|file)\\s*:\\s*//|\\bwww\\.|(?<![\\w.])[a-z0-9-]+\\.(?:com|net|org|info|biz|xyz|io|jp|cn|ru|top)\\b");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cc}&&[^\\n\\t]]");
  private static final int TELLING = 16;

  private final String instructions;

  Dangers(String instructions) {
    this.instructions = tight(instructions);
  }

  boolean areIn(String sentence) {
    return MARKUP.matcher(sentence).find()
        || LINK.matcher(sentence).find()
        || UNSEEN.matcher(sentence).find()
        || sentence.contains(Material.BAR)
        || tellsInstructions(tight(sentence));
  }

  private boolean tellsInstructions(String sentence) {
    for (var from = 0; from + TELLING <= sentence.length(); from++) {
      if (instructions.contains(sentence.substring(from, from + TELLING))) {
        return true;
      }
    }
    return false;
  }

  private static String tight(String text) {
    return text.replaceAll("\\s", "");
  }
}
