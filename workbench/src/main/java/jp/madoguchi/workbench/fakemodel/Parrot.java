package jp.madoguchi.workbench.fakemodel;

import java.util.regex.Pattern;

/**
 * オウム — answers with the first sentences of the first source, and cites it; of a 審査項目 it says that
 * it is as it should be, and repeats what is stated first.
 */
public final class Parrot {

  private static final Pattern FIRST_SOURCE = Pattern.compile("出典 1\\n((?:│.*\\n)+)");
  private static final Pattern SENTENCE = Pattern.compile("[^。\\n│]+。");
  private static final Pattern FIRST_STATED =
      Pattern.compile("^審査項目\\n(?s:.*)\\n出典 2\\n│ .*\\n│ (.+)\\n");
  private static final int FEW = 2;

  private Parrot() {}

  public static String answerTo(String message) {
    var stated = FIRST_STATED.matcher(message);
    return stated.find() ? "判定：一致\n%s。[2]".formatted(stated.group(1)) : repeating(message);
  }

  private static String repeating(String message) {
    var source = FIRST_SOURCE.matcher(message);
    if (!source.find()) {
      return "出典からは答えられません。";
    }
    var answer = new StringBuilder();
    SENTENCE
        .matcher(source.group(1))
        .results()
        .limit(FEW)
        .forEach(sentence -> answer.append(sentence.group().strip()).append("[1]"));
    return answer.isEmpty() ? "出典からは答えられません。" : answer.toString();
  }
}
