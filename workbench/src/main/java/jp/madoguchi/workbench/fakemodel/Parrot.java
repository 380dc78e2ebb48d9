package jp.madoguchi.workbench.fakemodel;

import java.util.regex.Pattern;

/** オウム — answers with the first sentences of the first source, and cites it. */
public final class Parrot {

  private static final Pattern FIRST_SOURCE = Pattern.compile("出典 1\\n((?:│.*\\n)+)");
  private static final Pattern SENTENCE = Pattern.compile("[^。\\n│]+。");
  private static final int FEW = 2;

  private Parrot() {}

  public static String answerTo(String message) {
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
